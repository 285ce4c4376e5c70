import type { Catalog } from './catalog.ts'
import { type Change, changesOf } from './change.ts'
import type { Cell } from './cell.ts'
import type { System } from './system.ts'
import { interval } from './time.ts'

/** A change of an answer, with the cell that it belongs to. */
export interface LoggedChange extends Change {
  system: System
  cell: Cell
  /** When it changed: since a day that is known, or by the day on which the new answer was seen to be true. */
  when: string
  /** The first day that this names, YYYY-MM-DD. */
  day: string
}

/** The changes of all answers, newest first; at most `most` of them. */
export function changelog(catalog: Catalog, most: number): LoggedChange[] {
  return catalog.systems
    .flatMap((system) =>
      [...system.cells.values()].flatMap((cell) =>
        changesOf(cell).map((change) => ({
          ...change,
          system,
          cell,
          when: whenOf(change),
          day: interval(change.to.claim.since ?? change.to.claim.at).from,
        })),
      ),
    )
    .sort((a, b) => (a.day === b.day ? (a.to.id < b.to.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, most)
}

function whenOf({ to: { claim } }: Change): string {
  return claim.since === undefined ? `by ${claim.at}` : `since ${claim.since}`
}
