import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/atlas/comparison.ts'
import { mainDifferences, phraseOf, tell } from '../../../src/atlas/sentence.ts'
import { catalogOf, cellIn, structure } from '../support/atlas.ts'

const catalog = catalogOf()
const phrase = (id: string) => {
  const cell = cellIn(catalog, id)
  return phraseOf(cell.feature, cell.shown)
}

describe('an answer in a sentence', () => {
  test.each([
    ['alpha.init', 'starts System Docker first'],
    ['alpha.packages', 'adds software by apt and dnf'],
    ['alpha.image-size', 'takes 20 MB'],
    ['beta.default-runtime', 'comes without a runtime'],
    ['gamma.status', 'gets fixes only'],
    ['gamma.init', 'starts systemd first, or starts nothing (the sources disagree)'],
    ['alpha.default-user', 'is not known here'],
    ['beta.rollback', 'is not known here'],
    ['beta.kernel', 'is not known here'],
  ])('%s: %s', (id, words) => {
    expect(phrase(id)).toBe(words)
  })

  test('a value that looks like a pattern stands as it is', () => {
    const of = catalogOf({
      'systems/beta/claims.yaml':
        'default-user:\n  - {n: 1, value: "$& $1", at: 2021, sources: [maker-docs]}\n',
    })
    const cell = cellIn(of, 'beta.default-user')
    expect(phraseOf(cell.feature, cell.shown)).toBe('lets $& $1 in')
  })
})

/** Terms a to j, of which the two systems have some. */
function lists(beta: string, gamma: string) {
  const terms = 'a b c d e f g h i j'
    .split(' ')
    .map((id) => `{id: ${id}, name: ${id.toUpperCase()}, meaning: It.}`)
  const of = catalogOf({
    'features/structure.yaml': `${structure}  - {id: tools, name: Tools, question: Which?, why: It matters., type: list, volatility: behaviour, weight: 3, phrase: "has {value}", terms: [${terms.join(', ')}]}\n`,
    'systems/beta/claims.yaml': `tools:\n  - {n: 1, value: [${beta}], at: 2021, sources: [maker-docs]}\n`,
    'systems/gamma/claims.yaml': `tools:\n  - {n: 1, value: [${gamma}], at: 2021, sources: [maker-docs]}\n`,
  })
  const { rows, a, b } = compare(of, of.system('beta'), of.system('gamma'))
  const row = rows.find(({ feature }) => feature.id === 'tools')
  if (row === undefined) throw new Error('There is no such row.')
  return tell(row, a, b)
}

describe('two lists', () => {
  test('that are short are both told', () => {
    expect(lists('a, b', 'b')).toEqual(['Beta has A and B.', 'gamma has B.'])
  })

  test('that are long are told by what only one has', () => {
    expect(lists('a, b, c, d', 'b, c, d, e')).toEqual(['Only Beta has A.', 'Only gamma has E.'])
  })

  test('of which one holds the other are told by what is more', () => {
    expect(lists('a, b, c, d', 'a, b, c, d, e')).toEqual(['Only gamma has E.'])
  })

  test('that are very long are counted', () => {
    expect(lists('a, b, c, d', 'b, c, d, e, f, g, h')).toEqual([
      'Only Beta has A.',
      'Only gamma has E, F, G and H.',
    ])
    expect(lists('a, b, c, d, e, f, g', 'g, h, i, j')).toEqual([
      'Only Beta has A, B, C, D, E and 1 more.',
      'Only gamma has H, I and J.',
    ])
  })
})

describe('the main differences', () => {
  const comparison = compare(catalog, catalog.system('beta'), catalog.system('gamma'))
  const told = (most: number) =>
    mainDifferences(comparison, most).map(({ row, sentences }) => [row.feature.id, ...sentences])

  test('are those of the greatest weight, in the order of the rows', () => {
    expect(told(2)).toEqual([
      ['default-runtime', 'Beta comes without a runtime.', 'gamma runs Docker.'],
      ['update-unit', 'Beta updates package.', 'gamma updates image.'],
    ])
    expect(told(9).map(([id]) => id)).toEqual([
      'init',
      'default-runtime',
      'containerized-system',
      'init-system',
      'update-unit',
    ])
  })

  test('never the status, which stands at the head of the page, nor what weighs little', () => {
    expect(comparison.differing.map(({ feature }) => feature.id)).toContain('status')
    expect(told(99).map(([id]) => id)).not.toContain('status')
    const twins = compare(catalog, catalog.system('alpha'), catalog.system('gamma'))
    expect(twins.differing.map(({ feature }) => feature.id)).toContain('kernel')
    expect(mainDifferences(twins, 99).map(({ row }) => row.feature.id)).toEqual([
      'init',
      'packages',
    ])
  })
})
