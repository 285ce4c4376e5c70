import type { EventKind, HistoryEvent, Relation } from '../schemas/history.ts'
import type { Catalog } from './catalog.ts'
import { type LifeLine, lifeLines, yearOf } from './lifeline.ts'
import { ancestors } from './lineage.ts'

/** The kinds of event that a timeline marks on a life line; its start and end are drawn as such. */
export const markedKinds = [
  'renamed',
  'acquired',
  'deprecated',
] as const satisfies readonly EventKind[]

export interface TimelineMark {
  kind: (typeof markedKinds)[number]
  /** As a fractional year. */
  year: number
  event: HistoryEvent
}

/** The life of one system. */
export interface TimelineRow extends LifeLine {
  marks: TimelineMark[]
}

/** One system came from another. */
export interface TimelineLink {
  relation: Relation
  /** The rows, from 0. */
  from: number
  to: number
  /** When, as a fractional year: as claimed, else when the younger one began. */
  year: number
}

/** The lives of all micro OSes, those of one family beneath each other, and how they come from one another. */
export interface Timeline {
  rows: TimelineRow[]
  links: TimelineLink[]
}

/** Builds the timeline: families in the order of their oldest member, each system under the one it comes from. */
export function buildTimeline(catalog: Catalog): Timeline {
  const lines = new Map(lifeLines(catalog).map((line) => [line.system.id, line]))
  const parents = new Map([...lines].map(([id, line]) => [id, parentOf(line, lines)]))
  const rows: TimelineRow[] = []
  const place = (line: LifeLine) => {
    rows.push({ ...line, marks: marksOf(line) })
    for (const [id, child] of lines) if (parents.get(id) === line.system.id) place(child)
  }
  for (const [id, line] of lines) if (parents.get(id) === null) place(line)
  const row = new Map(rows.map(({ system }, i) => [system.id, i]))
  return { rows, links: rows.flatMap((one, to) => linksTo(one, to, row)) }
}

/** What a line comes from first of all: the closest relation to an older system; null for the first of a family. */
function parentOf(line: LifeLine, lines: ReadonlyMap<string, LifeLine>): string | null {
  const order: readonly Relation[] = ['fork-of', 'renamed-from', 'successor-of', 'based-on']
  const [closest] = ancestors(line.system)
    .filter(({ id, relation }) => id !== null && order.includes(relation))
    .filter(({ id }) => began(lines.get(id ?? '')) < began(line))
    .sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation))
  return closest?.id ?? null
}

function began(line: LifeLine | undefined): number {
  return line?.preview ?? line?.start ?? Infinity
}

function marksOf({ system }: LifeLine): TimelineMark[] {
  return system.history.events.flatMap((event) => {
    const kind = markedKinds.find((marked) => marked === event.kind)
    return kind === undefined ? [] : [{ kind, year: yearOf(event.date), event }]
  })
}

function linksTo(row: TimelineRow, to: number, rows: ReadonlyMap<string, number>): TimelineLink[] {
  const seen = new Set<number>()
  return ancestors(row.system).flatMap(({ relation, id, date }) => {
    const other = rows.get(id ?? '')
    const year = date === null ? began(row) : yearOf(date)
    // Several relations to the same system are one line; what is told in words has them all.
    if (other === undefined || seen.has(other) || !Number.isFinite(year)) return []
    seen.add(other)
    const isGiver = relation === 'merged-into'
    return [{ relation, from: isGiver ? to : other, to: isGiver ? other : to, year }]
  })
}
