import { contend, slots } from '../../atlas/dispute.ts'
import type { Claim } from '../../schemas/claim.ts'
import type { Feature } from '../../schemas/feature.ts'
import type { Judgement } from '../../schemas/judgement.ts'
import { cellOf, type Draft, type SystemDraft } from '../draft.ts'
import type { Report } from '../report.ts'
import type { Entry } from '../shape.ts'
import type { Rule } from './rule.ts'

/** A judgement names claims that exist and disagree with each other, and prefers one of them or none. */
export const judgementsHold: Rule = (draft, report) => {
  const features = new Map(draft.features.map(({ value }) => [value.id, value]))
  for (const system of draft.systems.values()) {
    for (const judgement of system.judgements) {
      const feature = features.get(judgement.value.feature)
      if (feature) checkJudgement(judgement, feature, system, draft, report)
    }
  }
}

function checkJudgement(
  { at, value: judgement }: Entry<Judgement>,
  feature: Feature,
  system: SystemDraft,
  draft: Draft,
  report: Report,
): void {
  const { prefer } = judgement
  if (prefer !== 'none' && !judgement.claims.includes(prefer)) {
    report.add(at.spot('prefer'), {
      is: 'is not one of the claims judged',
      allowed: `${judgement.claims.join(', ')} or none`,
    })
  }
  const cell = cellOf(system, feature.id)
  if (cell === undefined) return
  const numbers = cell.map(({ n }) => String(n))
  const missing = judgement.claims.filter((n) => !numbers.includes(String(n)))
  for (const n of missing) {
    report.add(at.spot('claims', judgement.claims.indexOf(n)), {
      is: `is not the number of a claim about ${feature.id}`,
      allowed: numbers.join(', '),
    })
  }
  if (missing.length > 0) return
  const judged = cell.filter(({ n }) => judgement.claims.includes(n))
  const parts = slots(judged, system.meta?.value.variants ?? [])
  if (parts.length > 1) {
    const is = 'the claims answer different questions ("of" or "variant"), and so do not disagree'
    report.add(at.place('claims'), { is })
    return
  }
  const peaceful = judged.find((claim) => !isContended(claim, judged, feature, draft))
  if (peaceful === undefined) return
  const is = `claim ${String(peaceful.n)} disagrees with no other one of them`
  report.add(at.place('claims'), { is })
}

function isContended(claim: Claim, judged: Claim[], feature: Feature, draft: Draft): boolean {
  const sources = new Map(draft.sources.map(({ value }) => [value.id, value]))
  return judged.some((other) => contend(claim, other, feature, sources))
}
