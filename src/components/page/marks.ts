import type { MarkId } from '../../atlas/mark.ts'

/** The marks that stand before the word of an answer, 11 by 11 units. */
export const marks = {
  yes: '<circle cx="5.5" cy="5.5" r="5" fill="currentColor"/>',
  partial:
    '<circle cx="5.5" cy="5.5" r="4.6" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M5.5 .9a4.6 4.6 0 0 0 0 9.2z" fill="currentColor"/>',
  no: '<path d="M1 1h9v9H1z" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  unknown:
    '<circle cx="5.5" cy="5.5" r="4.6" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="2 1.6"/>',
  na: '<path d="M1 5.5h9" stroke="currentColor" stroke-width="1.5"/>',
  disputed: '<path d="M0 5.5 5 1v9zM11 5.5 6 1v9z" fill="currentColor"/>',
} as const satisfies Record<MarkId, string>

/** What each mark means, for legends. */
export const markMeanings: Record<MarkId, [word: string, meaning: string]> = {
  yes: ['yes', 'with evidence'],
  partial: ['partial', 'see the note'],
  no: ['no', 'the source says so'],
  unknown: ['unknown', 'looked for, not found'],
  na: ['n/a', 'cannot apply'],
  disputed: ['disputed', 'sources contradict'],
}
