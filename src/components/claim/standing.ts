import type { AtlasClaim } from '../../atlas/claim.ts'
import type { CellState } from '../../atlas/cell.ts'

/** What became of a claim, in one or two words. */
export function standingWord(claim: AtlasClaim, state: CellState): string {
  switch (claim.standing) {
    case 'current':
      return state === 'disputed' ? 'disputed' : 'shown'
    case 'past':
      return claim.claim.state === 'value' ? 'past' : 'superseded'
    case 'aside':
      return 'set aside: secondary'
    case 'overruled':
      return 'judged against'
    case 'rejected':
      return 'rejected'
    default:
      return claim.standing satisfies never
  }
}
