import type { PartialDate } from '../schemas/date.ts'
import type { System } from './system.ts'
import { interval } from './time.ts'

/** An announced end of support. */
export interface End {
  system: System
  /** The series that ends; null: the system as a whole. */
  series: string | null
  kind: 'support' | 'extended support'
  /** As it was announced. */
  date: PartialDate
  /** The last day that it names, YYYY-MM-DD: support ends then at the latest. */
  day: string
  note: string | null
}

/** The ends of support of a system and of its releases, earliest first. */
export function endsOf(system: System): End[] {
  const end = (
    series: string | null,
    kind: End['kind'],
    date: PartialDate,
    note?: string,
  ): End => ({
    system,
    series,
    kind,
    date,
    day: interval(date).to,
    note: note ?? null,
  })
  return [
    ...(system.life.end === null ? [] : [end(null, 'support', system.life.end)]),
    ...system.releases.flatMap(({ series, ends, extended, note }) => [
      ...(ends === undefined ? [] : [end(series, 'support', ends, note)]),
      ...(extended === undefined ? [] : [end(series, 'extended support', extended, note)]),
    ]),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
