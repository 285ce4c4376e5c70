import type { Cell } from '../../atlas/cell.ts'
import type { System } from '../../atlas/system.ts'

/** A link of an answer. Addresses are those of the site, without a slash in front: the base path goes before them. */
export interface AnswerLink {
  href: string
  text: string
  /** Of a system that has ended. */
  ended?: boolean
}

/** The mark before an answer of yes, partial or no, or of none. */
export type AnswerMark = 'yes' | 'partial' | 'no' | 'unknown' | 'na' | 'disputed'

/** One line of an answer. */
export interface AnswerRow {
  label: string
  mark?: AnswerMark | undefined
  links: AnswerLink[]
}

/** What is said at the top of the results. */
export interface Answer {
  kind: 'system' | 'feature' | 'fact' | 'comparison' | 'value' | 'term' | 'relation' | 'page'
  /** The kind, for readers. */
  label: string
  href: string
  title: string
  /** Whose hulls are drawn. */
  systems: System[]
  /** When it ended. */
  status?: string | undefined
  /** The answer in a sentence or two; empty until the texts are there. */
  text: string
  /** The mark of the fact that the text tells. */
  mark?: AnswerMark | undefined
  /** When it was true, and who says so. */
  evidence?: string | undefined
  rows: AnswerRow[]
  /** It is whole only with the longer texts. */
  needsTexts: boolean
}

/** `ended 2020-05-26`; nothing for what is alive. */
export function statusOf({ life }: System): string | undefined {
  return life.ended ? `ended ${life.end ?? ''}`.trim() : undefined
}

export function systemLink(system: System, href = `os/${system.id}/`): AnswerLink {
  return { href, text: system.name, ...(system.life.ended && { ended: true }) }
}

/** The mark of a cell: of its state, or of yes, partial and no. */
export function markOf(cell: Cell): AnswerMark | undefined {
  switch (cell.state) {
    case 'disputed':
      return 'disputed'
    case 'unknown':
    case 'unresearched':
    case 'not-yet':
      return 'unknown'
    case 'not-applicable':
      return 'na'
    case 'value': {
      const claim = cell.shown?.current[0]?.claim
      const value = claim?.state === 'value' ? claim.value : undefined
      const isSupport = cell.feature.type === 'support'
      return isSupport && (value === 'yes' || value === 'partial' || value === 'no')
        ? value
        : undefined
    }
    default:
      return cell.state satisfies never
  }
}
