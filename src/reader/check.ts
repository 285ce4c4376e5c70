import type { Content } from '../schemas/content.ts'
import { contentOf } from './content.ts'
import type { Problem } from './problem.ts'
import { readDraft } from './read-draft.ts'
import { Report } from './report.ts'
import { rules } from './rules/index.ts'

/** What a check finds. */
export interface Checked {
  /** Everything that is wrong, sorted by file and line. */
  problems: Problem[]
  /** The content; null as long as there are problems. */
  content: Content | null
}

/**
 * Reads and checks the whole content. Pure: the same files give the same answer, and no file is touched.
 *
 * @param files The text of each file by its path relative to the content folder, with forward slashes.
 */
export function check(files: ReadonlyMap<string, string>): Checked {
  const report = new Report()
  const draft = readDraft(files, report)
  // What cannot be parsed would seem to be missing everywhere: the rules wait until all of it can.
  if (draft.isWhole) for (const rule of rules) rule(draft, report)
  const { problems } = report
  return { problems, content: problems.length === 0 ? contentOf(draft) : null }
}
