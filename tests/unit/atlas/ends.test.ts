import { expect, test } from 'vitest'
import { endsOf } from '../../../src/atlas/ends.ts'
import type { System } from '../../../src/atlas/system.ts'

/** A system of which only the life and the releases matter. */
function system(end: string | null, releases: System['releases']): System {
  return { id: 'x', life: { end }, releases } as unknown as System
}

test('ends are told with the last day that their date names, earliest first', () => {
  const ends = endsOf(
    system('2021-06', [
      { series: '2', ends: '2020', extended: '2022-02', sources: [{ id: 's' }] },
      { series: '1', released: '2019', note: 'No end.', sources: [{ id: 's' }] },
    ]),
  )
  expect(ends.map(({ series, kind, day }) => [series, kind, day])).toEqual([
    ['2', 'support', '2020-12-31'],
    [null, 'support', '2021-06-30'],
    ['2', 'extended support', '2022-02-28'],
  ])
})
