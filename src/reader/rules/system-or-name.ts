import type { Rule } from './rule.ts'

/** A relative or a replacement is a system of the Atlas or has a name: one of them, and not both. */
export const systemOrName: Rule = (draft, report) => {
  for (const { history } of draft.systems.values()) {
    for (const list of ['lineage', 'replaced-by'] as const) {
      for (const [index, { system, name }] of (history?.value[list] ?? []).entries()) {
        if ((system === undefined) !== (name === undefined)) continue
        const is = system === undefined ? 'names nothing' : 'has both a system and a name'
        const spot = history?.at.place(list, index)
        if (spot)
          report.add(spot, { is, allowed: 'system (of the Atlas) or name (of anything else)' })
      }
    }
  }
}
