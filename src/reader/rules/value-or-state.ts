import type { Rule } from './rule.ts'

/** A claim has a value or a state: one of them, and not both. */
export const valueOrState: Rule = (draft, report) => {
  for (const { claims } of draft.systems.values()) {
    for (const { at } of claims) {
      const [hasValue, hasState] = ['value', 'state'].map((key) => at.child(key) !== undefined)
      if (hasValue !== hasState) continue
      const is = hasValue
        ? 'the claim has both a value and a state'
        : 'the claim has neither a value nor a state'
      report.add(at.place(), { is, allowed: 'one of them' })
    }
  }
}
