import type { Volatility } from '../schemas/feature.ts'
import type { AtlasClaim } from './claim.ts'
import { monthsBetween } from './time.ts'

/** After how many months an answer counts as not re-checked, by the volatility of its feature. */
const months: Record<Volatility, number> = {
  lifecycle: 3,
  version: 6,
  behaviour: 24,
  constant: Infinity,
}

/**
 * Whether an answer was last confirmed longer ago than its kind should be. Of living systems only: what was
 * true of an ended one stays true.
 */
export function isStale(claim: AtlasClaim, today: string): boolean {
  return monthsBetween(claim.confirmed, today) > months[claim.feature.volatility]
}
