import { expect, test } from 'vitest'
import { tally } from '../../../src/atlas/tally.ts'
import { catalogOf } from '../support/atlas.ts'

test('claims and cells are counted over the whole catalog', () => {
  expect(tally(catalogOf())).toEqual({
    claims: 43,
    currentValues: 35,
    primaryValues: 33,
    rejected: 1,
    cells: 45,
    answered: 32,
  })
})
