import { systemIdSchema } from '../../schemas/id.ts'
import { complaintOf } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The folder of a system is named like a system's id. */
export const systemIds: Rule = (draft, report) => {
  for (const id of draft.systems.keys()) {
    const result = systemIdSchema.safeParse(id)
    if (result.success) continue
    const spot = { file: `systems/${id}`, line: 1, column: 1, field: '', found: `"${id}"` }
    report.add(spot, complaintOf(result.error.issues[0]?.message ?? ''))
  }
}
