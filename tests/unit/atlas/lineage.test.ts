import { expect, test } from 'vitest'
import { ancestors, descendants } from '../../../src/atlas/lineage.ts'
import { catalogOf } from '../support/atlas.ts'

const catalog = catalogOf()

test('origins are named, in the Atlas or outside it', () => {
  expect(ancestors(catalog.system('alpha'))).toEqual([
    { relation: 'based-on', id: 'beta', name: 'beta', date: '2014' },
    { relation: 'based-on', id: null, name: 'Buildroot', date: null },
  ])
  expect(ancestors(catalog.system('beta'))).toEqual([])
})

test('what came out of a system names it as an origin; what was merged into it did not', () => {
  const of = (id: string) =>
    descendants(catalog, catalog.system(id)).map(({ relation, system, date }) => [
      relation,
      system.id,
      date,
    ])
  expect(of('alpha')).toEqual([['fork-of', 'gamma', '2021']])
  expect(of('beta')).toEqual([['based-on', 'alpha', '2014']])
  expect(of('gamma')).toEqual([])
})
