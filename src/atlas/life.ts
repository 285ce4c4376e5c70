import type { Replacement } from '../schemas/history.ts'
import type { Cell } from './cell.ts'

/** Whether a system is made any more, and since when not. */
export interface Life {
  /** active | maintenance | discontinued as claimed; unknown when no claim settles it. */
  status: 'active' | 'maintenance' | 'discontinued' | 'unknown'
  /** When the status was true. */
  at: string | null
  ended: boolean
  /** The day or month its support ended; null for a living system, or when no source tells. */
  end: string | null
  replacements: Replacement[]
}

/**
 * A system's life from its claims: it has ended when the current status says so. The end is the newest
 * current `end-of-life`; where none is claimed, the first day on which a source called it ended.
 */
export function lifeOf(status: Cell, endOfLife: Cell, replacements: Replacement[]): Life {
  const now = status.shown?.current[0]?.claim
  const value = now?.state === 'value' ? now.value : undefined
  const known = value === 'active' || value === 'maintenance' || value === 'discontinued'
  const ended = value === 'discontinued'
  const ends = endOfLife.slots
    .flatMap((slot) => slot.current)
    .flatMap(({ claim }) => (claim.state === 'value' ? [String(claim.value)] : []))
    .sort()
  return {
    status: known ? value : 'unknown',
    at: now?.at ?? null,
    ended,
    end: ended ? (ends.at(-1) ?? now?.at ?? null) : null,
    replacements,
  }
}
