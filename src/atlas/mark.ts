import type { CellState } from './cell.ts'

/** What stands before an answer of yes, partial or no, or where there is none. */
export type MarkId = 'yes' | 'partial' | 'no' | 'unknown' | 'na' | 'disputed'

/** The mark of a cell: of its state, or of its answer where the feature is answered by yes, partial or no. */
export function markOf(state: CellState, type: string, value: unknown): MarkId | null {
  switch (state) {
    case 'disputed':
      return 'disputed'
    case 'unknown':
    case 'unresearched':
    case 'not-yet':
      return 'unknown'
    case 'not-applicable':
      return 'na'
    case 'value':
      return type === 'support' && (value === 'yes' || value === 'partial' || value === 'no')
        ? value
        : null
    default:
      return state satisfies never
  }
}
