import { createEvents, type EventAttributes } from 'ics'
import type { End } from '../atlas/ends.ts'
import { absolute } from './address.ts'
import { catalog } from './catalog.ts'

/** The library takes a time stamp, in milliseconds, that its types do not name. */
type StampedEvent = EventAttributes & { timestamp: number }

/**
 * A calendar of announced ends of support, one all-day event each.
 * @throws when an event is not one that the calendar format can hold.
 */
export function calendar(ends: readonly End[]): Response {
  const { error, value } = createEvents(ends.map(eventOf), {
    calName: `${catalog.atlas.title}: ends of support`,
  })
  if (error) throw error
  return new Response(value, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}

function eventOf({ system, series, kind, date, day, note }: End): StampedEvent {
  const what = series === null ? system.name : `${system.name}, ${series}`
  // The same content gives the same bytes: stamps are the catalog's date, ids what the event is about.
  const stamp = Date.parse(`${catalog.atlas.date}T00:00:00Z`)
  return {
    uid: `${system.id}.${(series ?? 'all').replaceAll(/\W+/g, '-')}.${kind.replace(' ', '-')}@micro-os-atlas`,
    title: `End of ${kind}: ${what}`,
    description: [`Announced as ${date}.`, ...(note === null ? [] : [note])].join(' '),
    url: absolute(`/os/${system.id}/#p-life`),
    start: dateOf(day, 0),
    end: dateOf(day, 1),
    transp: 'TRANSPARENT',
    productId: 'micro-os-atlas',
    timestamp: stamp,
  }
}

/** The day some days after another, as the calendar library takes it. */
function dateOf(day: string, later: number): [number, number, number] {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
