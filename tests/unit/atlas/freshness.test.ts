import { expect, test } from 'vitest'
import { isStale } from '../../../src/atlas/freshness.ts'
import { catalogOf, cellIn } from '../support/atlas.ts'

const catalog = catalogOf()

/** Whether the shown answer is stale on a day. */
function stale(cell: string, today: string): boolean {
  const claim = cellIn(catalog, cell).shown?.current[0]
  if (claim === undefined) throw new Error(`${cell} shows nothing.`)
  return isStale(claim, today)
}

test.each([
  ['lifecycle', 'gamma.status', '2026-08-22', '2026-09-22'],
  ['version', 'gamma.kernel', '2026-07-22', '2026-08-22'],
  ['behaviour', 'alpha.init', '2023-12-31', '2024-01-31'],
])('an answer of the kind "%s" (%s) is fresh on %s, not on %s', (_, cell, fresh, late) => {
  expect(stale(cell, fresh)).toBe(false)
  expect(stale(cell, late)).toBe(true)
})

test('what never changes is never stale', () => {
  expect(stale('alpha.first-release', '2099-01-01')).toBe(false)
})
