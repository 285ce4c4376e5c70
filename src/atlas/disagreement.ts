import type { Judgement } from '../schemas/judgement.ts'
import type { Catalog } from './catalog.ts'
import type { Cell, Slot } from './cell.ts'
import type { System } from './system.ts'

/** A place where statements contradict each other. */
export interface Disagreement {
  system: System
  cell: Cell
  slot: Slot
  /** open: both sides are shown. judged: a judgement settled it. rejected: statements were found wrong. */
  kind: 'open' | 'judged' | 'rejected'
  judgement: Judgement | null
}

/** Everything that was ever in dispute: open disputes, judged ones, and statements that were rejected. */
export function disagreements(catalog: Catalog): Disagreement[] {
  return catalog.systems.flatMap((system) =>
    [...system.cells.values()].flatMap((cell) =>
      cell.slots.flatMap((slot) => ofSlot(slot).map((found) => ({ system, cell, slot, ...found }))),
    ),
  )
}

function ofSlot(slot: Slot): Pick<Disagreement, 'kind' | 'judgement'>[] {
  const judged = slot.judgements.map((judgement) => ({ kind: 'judged' as const, judgement }))
  if (slot.state === 'disputed') return [{ kind: 'open', judgement: slot.judgements[0] ?? null }]
  if (judged.length > 0) return judged
  return slot.rejected.length > 0 ? [{ kind: 'rejected', judgement: null }] : []
}
