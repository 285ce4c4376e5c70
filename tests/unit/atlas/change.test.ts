import { expect, test } from 'vitest'
import { changesOf } from '../../../src/atlas/change.ts'
import { catalogOf, cellIn } from '../support/atlas.ts'

const catalog = catalogOf()
const changes = (id: string) =>
  changesOf(cellIn(catalog, id)).map(({ from, to }) => [
    from.text,
    from.claim.at,
    to.text,
    to.claim.at,
  ])

test('each value that followed another one, oldest first; what stayed is no change', () => {
  expect(changes('gamma.kernel')).toEqual([
    ['5.10', '2022', '5.15', '2023-02'],
    ['5.15', '2024', '6.1', '2025-03'],
  ])
})

test('the sides of a dispute do not follow one another, nor what knows no time', () => {
  expect(changes('gamma.init')).toEqual([])
  const of = catalogOf({
    'systems/gamma/claims.yaml': `first-release:
  - {n: 1, value: 2016, at: 2017, sources: [maker-docs]}
  - {n: 2, value: 2018, at: 2021, sources: [maker-docs]}
`,
  })
  expect(changesOf(cellIn(of, 'gamma.first-release'))).toEqual([])
})

test('what was rejected, overruled or never answered did not change', () => {
  expect(changes('alpha.init')).toEqual([])
  expect(changes('alpha.first-release')).toEqual([])
  expect(changes('alpha.default-user')).toEqual([])
  expect(changes('beta.kernel')).toEqual([])
})
