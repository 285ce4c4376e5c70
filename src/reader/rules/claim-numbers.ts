import type { Rule } from './rule.ts'

/** The numbers of the claims in a cell are all different. */
export const claimNumbers: Rule = (draft, report) => {
  for (const { claims } of draft.systems.values()) {
    const seen = new Map<string, number>()
    for (const { at, value } of claims) {
      const id = `${value.feature}.${String(value.n)}`
      const spot = at.spot('n')
      const first = seen.get(id)
      if (first === undefined) seen.set(id, spot.line)
      else {
        report.add(spot, {
          is: `is the number of the claim in line ${String(first)} already; numbers are given once`,
        })
      }
    }
  }
}
