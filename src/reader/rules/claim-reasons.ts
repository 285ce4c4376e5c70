import type { Rule } from './rule.ts'

/** `partial` says in a note what is missing; `unknown` and `not-applicable` say why, and only they do. */
export const claimReasons: Rule = (draft, report) => {
  for (const { claims } of draft.systems.values()) {
    for (const { at, value: claim } of claims) {
      const saysState = at.child('state') !== undefined
      if (claim.state !== 'value') {
        if (saysState && claim.why === undefined) {
          report.add(at.spot('why'), { is: `is missing: "${claim.state}" says why` })
        }
        continue
      }
      if (claim.value === 'partial' && claim.note === undefined) {
        report.add(at.spot('note'), { is: 'is missing: "partial" says in a note what is missing' })
      }
      if (claim.why !== undefined && !saysState) {
        report.add(at.spot('why'), {
          is: 'belongs to claims without a value',
          allowed: 'note for an explanation',
        })
      }
    }
  }
}
