import { describe, expect, test } from 'vitest'
import { allClaims } from '../../../src/atlas/cell.ts'
import { claimText, openWords, rankOf } from '../../../src/atlas/claim.ts'
import { catalogOf, cellIn } from '../support/atlas.ts'

const catalog = catalogOf()
const claimsOf = (cell: string) => allClaims(cellIn(catalog, cell))

test.each([
  ['current', 'current'],
  ['past', 'past'],
  ['aside', 'past'],
  ['overruled', 'past'],
  ['rejected', 'rejected'],
] as const)('a claim that is %s is exported as %s', (standing, rank) => {
  expect(rankOf(standing)).toBe(rank)
})

test('a claim carries its id, its words and the sources that it names', () => {
  const [claim] = claimsOf('alpha.init')
  expect(claim).toMatchObject({
    id: 'alpha.init.1',
    text: 'System Docker',
    standing: 'current',
    rank: 'current',
    of: null,
    variant: null,
    primary: true,
  })
  expect(claim?.references.map(({ source, where }) => [source.title, where])).toEqual([
    ['The code', 'cmd/init'],
  ])
})

test('what was measured and the variant are given by name, the default variant by none', () => {
  expect(claimsOf('alpha.image-size').map(({ of, variant, text }) => [of, variant, text])).toEqual([
    ['ISO', null, '20 MB'],
    ['ISO', 'Cloud', '41.5 MB'],
  ])
})

test('a claim on an article alone is not primary', () => {
  expect(claimsOf('alpha.image-size').map(({ primary }) => primary)).toEqual([false, true])
})

test('a claim without a value says why there is none', () => {
  expect(openWords).toEqual({ unknown: 'unknown', 'not-applicable': 'not applicable' })
  expect(claimsOf('alpha.default-user').map(({ text }) => text)).toEqual(['unknown'])
  expect(claimsOf('beta.rollback').map(({ claim, feature }) => claimText(claim, feature))).toEqual([
    'not applicable',
  ])
})

describe('a claim was confirmed', () => {
  test('on the day that it says itself', () => {
    expect(claimsOf('alpha.kernel')[0]?.confirmed).toBe('2021-03')
  })

  test('else when the newest of its sources was read', () => {
    const both = catalogOf({
      'systems/alpha/judgements.yaml': '[]\n',
      'systems/beta/claims.yaml': `kernel:
  - {n: 1, value: "7.0", at: 2015, sources: [article, maker-docs, maker-code-1.5]}
`,
      'systems/alpha/claims.yaml': `init:
  - {n: 1, value: system-docker, at: 2021, sources: [article]}
packages:
  - {n: 1, value: [apt], at: 2021, sources: [article]}
image-size:
  - {n: 1, value: 20, of: iso, variant: standard, at: 2015, sources: [article]}
`,
    })
    expect(cellIn(both, 'beta.kernel').shown?.current[0]?.confirmed).toBe('2021-10-19')
    expect(cellIn(both, 'alpha.init').shown?.current[0]?.confirmed).toBe('2015')
  })
})
