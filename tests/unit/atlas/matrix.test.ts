import { expect, test } from 'vitest'
import { buildMatrix, sourceCount } from '../../../src/atlas/matrix.ts'
import { catalogOf, cellIn } from '../support/atlas.ts'

const catalog = catalogOf()

test('the matrix holds every feature against every system', () => {
  const matrix = buildMatrix(catalog)
  expect(matrix.size).toBe(45)
  expect(matrix.systems.map(({ id }) => id)).toEqual(['gamma', 'alpha', 'beta'])
  const ids = matrix.groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((c) => c.id)),
  )
  expect(ids).toEqual(
    catalog.features.flatMap(({ id }) => ['gamma', 'alpha', 'beta'].map((one) => `${one}.${id}`)),
  )
})

test('one group is a matrix of its own', () => {
  const [group] = catalog.groups
  if (group === undefined) throw new Error('There is no group.')
  const matrix = buildMatrix(catalog, [group])
  expect(matrix.groups.map(({ rows }) => rows.map(({ feature }) => feature.id))).toEqual([
    ['init', 'packages', 'kernel', 'rollback'],
  ])
  expect(matrix.size).toBe(12)
})

test('each source is counted once, those of rejected and past claims too', () => {
  const count = (...ids: string[]) => sourceCount(ids.map((id) => cellIn(catalog, id)))
  expect(count('alpha.init')).toBe(2)
  expect(count('gamma.kernel')).toBe(2)
  expect(count('alpha.packages', 'gamma.status')).toBe(1)
  expect(count('alpha.init', 'gamma.kernel')).toBe(3)
  expect(count('beta.kernel')).toBe(0)
})
