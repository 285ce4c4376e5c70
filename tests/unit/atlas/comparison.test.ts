import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, pairId, pairs, type Relation } from '../../../src/atlas/comparison.ts'
import type { Catalog } from '../../../src/atlas/catalog.ts'
import { catalogOf } from '../support/atlas.ts'

const catalog = catalogOf()
const between = (of: Catalog, one: string, other: string) =>
  compare(of, of.system(one), of.system(other))

/** One row of alpha and gamma, whose claims are given. */
function relation(feature: string, alpha: string, gamma: string): Relation | undefined {
  const of = catalogOf({
    'systems/alpha/index.mdx':
      '---\nname: Alpha\nsummary: It is old.\nvariants: [{id: s, name: S, default: true}, {id: c, name: C}]\n---\n\nIt is old.\n',
    'systems/alpha/diagrams/two-daemons.yaml': noDiagram,
    'systems/alpha/judgements.yaml': '[]\n',
    'systems/alpha/claims.yaml': `${feature}:\n${alpha}`,
    'systems/gamma/claims.yaml': `${feature}:\n${gamma}`,
  })
  return between(of, 'alpha', 'gamma').rows.find((row) => row.feature.id === feature)?.relation
}

/** The drawing of the small content rests on claims that these tests take away. */
const noDiagram = `id: alpha-two-daemons
title: Two daemons
kind: architecture
versions: all
summary: One.
boxes:
  - {id: kernel, label: Linux, kind: kernel}
rows:
  - [kernel]
steps:
  - {title: Boot, text: It starts., new: [kernel]}
sources: [maker-code-1.5]
`

const claim = (n: number, value: string, more = '') =>
  `  - {n: ${String(n)}, value: ${value}, at: 2021, sources: [maker-docs]${more}}\n`

describe('two answers', () => {
  test.each<[string, string, string, string, Relation]>([
    ['are the same', 'init', claim(1, 'systemd'), claim(1, 'systemd'), 'same'],
    ['differ', 'init', claim(1, 'systemd'), claim(1, 'none'), 'differs'],
    ['are the same as sets', 'packages', claim(1, '[apt, dnf]'), claim(1, '[dnf, apt]'), 'same'],
    ['differ by one term', 'packages', claim(1, '[apt, dnf]'), claim(1, '[dnf]'), 'differs'],
    [
      'of different things are not compared',
      'image-size',
      claim(1, '20', ', of: iso'),
      claim(1, '20', ', of: disk'),
      'incomparable',
    ],
    [
      'are compared where both measure the same',
      'image-size',
      claim(1, '20', ', of: iso') + claim(2, '9', ', of: disk'),
      claim(1, '9', ', of: disk'),
      'same',
    ],
    [
      'of another variant than the default one are not compared',
      'image-size',
      claim(1, '20', ', of: iso, variant: c'),
      claim(1, '20', ', of: iso'),
      'open',
    ],
    [
      'are open where one is unknown',
      'init',
      '  - {n: 1, state: unknown, at: 2021, why: Not told., sources: [article]}\n',
      claim(1, 'none'),
      'open',
    ],
    [
      'differ where the sources of one disagree',
      'init',
      claim(1, 'systemd') + claim(2, 'none'),
      claim(1, 'none'),
      'differs',
    ],
    [
      'are the same where the sources of both disagree alike',
      'init',
      claim(1, 'systemd') + claim(2, 'none'),
      claim(1, 'none') + claim(2, 'systemd'),
      'same',
    ],
  ])('%s', (_, feature, alpha, gamma, expected) => {
    expect(relation(feature, alpha, gamma)).toBe(expected)
  })
})

test('a comparison parts the rows and counts the layers that are equal', () => {
  const twins = between(catalog, 'alpha', 'gamma')
  const ids = (rows: readonly { feature: { id: string } }[]) =>
    rows.map(({ feature }) => feature.id)
  expect(ids(twins.same)).toEqual([
    'default-runtime',
    'containerized-system',
    'init-system',
    'update-unit',
    'read-only-root',
  ])
  expect(ids(twins.differing)).toEqual(['init', 'packages', 'kernel', 'status'])
  expect(ids(twins.open)).toEqual([
    'rollback',
    'first-release',
    'image-size',
    'homepage',
    'default-user',
    'end-of-life',
  ])
  expect(twins.rows).toHaveLength(catalog.features.length)
  expect(twins.equalLayers).toBe(5)
  expect(between(catalog, 'alpha', 'beta').equalLayers).toBe(1)
})

test('a system does not differ from itself', () => {
  for (const { id } of catalog.systems) {
    const itself = between(catalog, id, id)
    expect(itself.differing).toEqual([])
    expect(itself.equalLayers).toBe(5)
  }
})

/** Claims about the size of an image, of any kind, with and without what was measured. */
const sizes = fc
  .array(
    fc.record({
      value: fc.constantFrom('20', '41'),
      of: fc.constantFrom('', ', of: iso', ', of: disk'),
      rejected: fc.constantFrom('', '', ', rejected: No.'),
      at: fc.constantFrom('2015', '2021'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list
      .map(
        ({ value, of, rejected, at }, i) =>
          `  - {n: ${String(i + 1)}, value: ${value}, at: ${at}, sources: [maker-docs]${of}${rejected}}\n`,
      )
      .join(''),
  )

test('a comparison says the same from either side', () => {
  fc.assert(
    fc.property(sizes, sizes, (one, other) => {
      const of = catalogOf({
        'systems/beta/claims.yaml': `image-size:\n${one}`,
        'systems/gamma/claims.yaml': `image-size:\n${other}`,
      })
      const forth = between(of, 'beta', 'gamma')
      const back = between(of, 'gamma', 'beta')
      expect(back.rows.map(({ feature, relation: found }) => [feature.id, found])).toEqual(
        forth.rows.map(({ feature, relation: found }) => [feature.id, found]),
      )
      expect(back.rows.map(({ slots: [a, b] }) => [b, a])).toEqual(
        forth.rows.map(({ slots }) => slots),
      )
      expect(back.equalLayers).toBe(forth.equalLayers)
    }),
    { numRuns: 60 },
  )
})

describe('the id of a pair', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/)

  test('is alphabetical, whichever comes first', () => {
    expect(pairId('rancheros', 'flatcar')).toBe('flatcar-vs-rancheros')
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(pairId(a, b)).toBe(pairId(b, a))
        const [first = '', second = ''] = pairId(a, b).split('-vs-')
        expect(first <= second).toBe(true)
      }),
    )
  })

  test('stands for each pair once', () => {
    const ids = pairs(catalog.systems).map(([a, b]) => pairId(a.id, b.id))
    expect(ids).toEqual(['alpha-vs-beta', 'alpha-vs-gamma', 'beta-vs-gamma'])
    expect(pairs(catalog.systems).map(([a, b]) => `${a.id}-vs-${b.id}`)).toEqual(ids)
  })
})
