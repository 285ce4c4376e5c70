import { describe, expect, test } from 'vitest'
import { allClaims, slotText, stateText, type CellState } from '../../../src/atlas/cell.ts'
import { markOf } from '../../../src/atlas/mark.ts'
import { markMeanings, marks } from '../../../src/components/page/marks.ts'
import { cellOf } from '../../../src/atlas/system.ts'
import { catalogOf, cellIn, numbers } from '../support/atlas.ts'

const catalog = catalogOf()

/** Each state with the words and the mark that a reader gets; the compiler asks for all of them. */
const states: Record<CellState, { words: string | null; mark: keyof typeof marks | null }> = {
  value: { words: null, mark: null },
  disputed: { words: null, mark: 'disputed' },
  unknown: { words: 'unknown', mark: 'unknown' },
  'not-applicable': { words: 'not applicable', mark: 'na' },
  unresearched: { words: 'not researched', mark: 'unknown' },
  'not-yet': { words: 'not yet', mark: 'unknown' },
}

describe('every state of a cell has words and a mark', () => {
  test.each(Object.entries(states))('%s', (state, { words, mark }) => {
    const known = state as CellState
    if (known !== 'value' && known !== 'disputed') {
      expect(stateText(known)).toBe(words)
      expect(slotText(known, undefined)).toBe(words)
    }
    expect(markOf(known, 'enum', 'systemd')).toBe(mark)
  })

  test.each(['yes', 'partial', 'no'] as const)('an answer "%s" has its own mark', (value) => {
    expect(markOf('value', 'support', value)).toBe(value)
    expect(markOf('value', 'enum', value)).toBeNull()
    expect(markMeanings[value][0]).toBe(value)
  })

  test('no two marks are drawn alike', () => {
    expect(new Set(Object.values(marks)).size).toBe(Object.keys(marks).length)
  })
})

describe('the answer that a cell shows', () => {
  test.each([
    ['alpha.init', 'value', 'System Docker'],
    ['alpha.packages', 'value', 'apt, dnf'],
    ['alpha.default-user', 'unknown', 'unknown'],
    ['beta.rollback', 'not-applicable', 'not applicable'],
    ['beta.kernel', 'unresearched', 'not researched'],
    ['gamma.init', 'disputed', 'systemd or none'],
  ])('%s is %s: %s', (id, state, text) => {
    const cell = cellIn(catalog, id)
    expect([cell.id, cell.state, cell.text]).toEqual([id, state, text])
  })

  test('is that of the default variant, then of what the feature prefers to measure', () => {
    const swapped = catalogOf({
      'systems/gamma/claims.yaml': `image-size:
  - {n: 1, value: 9, of: disk, at: 2022, sources: [maker-docs]}
  - {n: 2, value: 8, of: iso, at: 2021, sources: [maker-docs]}
  - {n: 3, value: 7, at: 2020, sources: [maker-docs]}
`,
    })
    const { slots } = cellIn(swapped, 'gamma.image-size')
    expect(slots.map(({ of, current }) => [of, current[0]?.text])).toEqual([
      [null, '7 MB'],
      ['ISO', '8 MB'],
      ['disk', '9 MB'],
    ])
  })

  test('is not one of which nothing but a rejected statement is left', () => {
    const swapped = catalogOf({
      'systems/gamma/claims.yaml': `image-size:
  - {n: 1, value: 9, of: iso, at: 2022, sources: [maker-docs], rejected: It is not.}
  - {n: 2, value: 8, of: disk, at: 2021, sources: [maker-docs]}
`,
    })
    const cell = cellIn(swapped, 'gamma.image-size')
    expect([cell.text, cell.shown?.of]).toEqual(['8 MB', 'disk'])
    expect(cell.slots.map(({ state }) => state)).toEqual(['value', 'unresearched'])
  })

  test('without a value left, a rejected statement is no answer', () => {
    const swapped = catalogOf({
      'systems/gamma/claims.yaml': `kernel:
  - {n: 1, value: "9.9", at: 2022, sources: [article], rejected: There is none.}
`,
    })
    const cell = cellIn(swapped, 'gamma.kernel')
    expect([cell.state, cell.text]).toEqual(['unresearched', 'not researched'])
    expect(numbers(cell.shown?.rejected ?? [])).toEqual(['kernel.1'])
    expect(numbers(allClaims(cell))).toEqual(['kernel.1'])
  })
})

test('what stands behind the answer is kept, with what became of it', () => {
  const shown = cellIn(catalog, 'gamma.kernel').shown
  expect(shown?.past.map(({ id, standing }) => [id, standing])).toEqual([
    ['gamma.kernel.5', 'aside'],
    ['gamma.kernel.3', 'past'],
    ['gamma.kernel.2', 'past'],
    ['gamma.kernel.1', 'past'],
  ])
  const first = cellIn(catalog, 'alpha.first-release').shown
  expect(first?.past.map(({ id, standing }) => [id, standing])).toEqual([
    ['alpha.first-release.1', 'overruled'],
  ])
  expect(first?.judgements.map(({ why }) => why)).toEqual(['The maker knows.'])
  const init = cellIn(catalog, 'alpha.init').shown
  expect(init?.rejected.map(({ id, claim }) => [id, claim.rejected])).toEqual([
    ['alpha.init.2', 'It never did.'],
  ])
})

test('no claim is lost: every written one is in its cell, once', () => {
  for (const system of catalog.systems) {
    for (const feature of catalog.features) {
      const ids = allClaims(cellOf(system, feature.id)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  }
  expect(numbers(allClaims(cellIn(catalog, 'gamma.kernel'))).sort()).toEqual([
    'kernel.1',
    'kernel.2',
    'kernel.3',
    'kernel.4',
    'kernel.5',
  ])
})
