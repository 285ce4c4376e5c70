import type { AtlasClaim } from './claim.ts'
import type { Cell } from './cell.ts'
import { compareDates, overlaps } from './time.ts'
import { sameValue } from './dispute.ts'

/** How one answer followed another. */
export interface Change {
  from: AtlasClaim
  to: AtlasClaim
}

/**
 * How the shown answer of a cell changed over time, oldest first: each value that followed a different one. Nothing
 * for features that know no order in time. Different values of the same time contradict each other, and nothing
 * changed between them.
 */
export function changesOf(cell: Cell): Change[] {
  if (cell.feature.volatility === 'constant' || cell.shown === undefined) return []
  const line = [...cell.shown.past, ...cell.shown.current]
    .filter(({ standing }) => standing === 'past' || standing === 'current')
    .sort((a, b) => compareDates(a.claim.at, b.claim.at))
  return line.flatMap((to, i) => {
    const from = line[i - 1]
    return from !== undefined && differ(from, to) ? [{ from, to }] : []
  })
}

function differ({ claim: a }: AtlasClaim, { claim: b }: AtlasClaim): boolean {
  return (
    a.state === 'value' &&
    b.state === 'value' &&
    !sameValue(a.value, b.value) &&
    !overlaps(a.at, b.at)
  )
}
