import type { Draft } from '../draft.ts'
import type { Report } from '../report.ts'

/** Looks through the whole content for one kind of mistake and reports each. */
export type Rule = (draft: Draft, report: Report) => void
