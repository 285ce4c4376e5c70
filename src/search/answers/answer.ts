import type { Cell } from '../../atlas/cell.ts'
import { type MarkId, markOf } from '../../atlas/mark.ts'
import type { System } from '../../atlas/system.ts'

/** A link of an answer. Addresses are those of the site, without a slash in front: the base path goes before them. */
export interface AnswerLink {
  href: string
  text: string
  /** Of a system that has ended. */
  ended?: boolean
}

/** One line of an answer. */
export interface AnswerRow {
  label: string
  mark?: MarkId | undefined
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
  mark?: MarkId | undefined
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

/** The mark of what a cell shows. */
export function markOfCell({ state, feature, shown }: Cell): MarkId | undefined {
  const claim = shown?.current[0]?.claim
  return (
    markOf(state, feature.type, claim?.state === 'value' ? claim.value : undefined) ?? undefined
  )
}
