import type { Rule } from './rule.ts'

/** An id that a source took over is no other's: its address leads to one place. */
export const formerIds: Rule = (draft, report) => {
  const given = new Set(draft.ids.source.keys())
  for (const { at, value } of draft.sources) {
    for (const [i, id] of (value.formerly ?? []).entries()) {
      if (given.has(id)) {
        report.add(at.spot('formerly', i), {
          is: 'is the id of another entry as well; its address can lead to one place only',
        })
      }
      given.add(id)
    }
  }
}
