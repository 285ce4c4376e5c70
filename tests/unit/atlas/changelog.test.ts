import { expect, test } from 'vitest'
import { changelog } from '../../../src/atlas/changelog.ts'
import { catalogOf } from '../support/atlas.ts'

test('changes of all systems, newest first, with what is known of their day', () => {
  const told = changelog(catalogOf(), 2).map(({ system, to, when, day }) => [
    system.id,
    to.text,
    when,
    day,
  ])
  expect(told).toEqual([
    ['gamma', '6.1', 'by 2025-03', '2025-03-01'],
    ['gamma', '5.15', 'by 2023-02', '2023-02-01'],
  ])
})
