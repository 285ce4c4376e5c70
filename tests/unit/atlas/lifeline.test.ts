import { expect, test } from 'vitest'
import { lifeLines, yearOf } from '../../../src/atlas/lifeline.ts'
import { catalogOf, unknownSystem } from '../support/atlas.ts'

test.each([
  ['2015', 2015],
  ['2015-07', 2015.5],
  ['2015-01-01', 2015],
  ['2016-12-31', 2016 + 11 / 12 + 30 / 365],
])('%s is the year %d', (date, year) => {
  expect(yearOf(date)).toBeCloseTo(year, 10)
})

test('lives run from the first release to the end, the oldest first, without the baseline', () => {
  const lines = lifeLines(catalogOf()).map(({ system, ...line }) => [system.id, line])
  expect(lines).toEqual([
    ['alpha', { preview: null, start: 2016 + 1 / 12, end: 2021 + 5 / 12 }],
    ['gamma', { preview: 2020, start: 2021.5, end: null }],
  ])
})

test('a preview counts as the start where there was no stable release, and none as the last', () => {
  const of = catalogOf({
    'systems/gamma/claims.yaml': `first-release:
  - {n: 1, value: 2014-01, of: preview, at: 2021, sources: [maker-docs]}
`,
    ...unknownSystem('delta', 'Delta'),
  })
  expect(lifeLines(of).map(({ system, preview, start }) => [system.id, preview, start])).toEqual([
    ['gamma', null, 2014],
    ['alpha', null, 2016 + 1 / 12],
    ['delta', null, null],
  ])
})
