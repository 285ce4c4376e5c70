import { type Answer, current, sameValue, slots } from '../../atlas/dispute.ts'
import type { Value } from '../../schemas/claim.ts'
import type { Expectation } from '../../schemas/diagram.ts'
import { boxesIn } from '../boxes.ts'
import { cellOf, type Draft } from '../draft.ts'
import type { Rule } from './rule.ts'

/** What a box of a drawing rests on is what the claims say today. */
export const diagramExpectations: Rule = (draft, report) => {
  for (const { diagrams } of draft.systems.values()) {
    for (const { at, value } of diagrams) {
      for (const { box, path } of boxesIn(value.boxes)) {
        const answers = box.expects && answersTo(box.expects, draft)
        if (!box.expects || !answers || answers.some((it) => gives(it, box.expects?.value)))
          continue
        const { system, feature } = box.expects
        report.add(at.spot(...path, 'expects', 'value'), {
          is: `is not what ${system}.${feature} says: ${answers.map(inWords).join(' or ') || 'there is no claim'}`,
        })
      }
    }
  }
}

/** The answers of a cell, one per `of` and variant; nothing when it cannot be read, which is told elsewhere. */
function answersTo({ system, feature }: Expectation, draft: Draft): Answer[] | undefined {
  const owner = draft.systems.get(system)
  const row = draft.features.find(({ value }) => value.id === feature)?.value
  if (owner === undefined || row === undefined) return undefined
  const cell = cellOf(owner, feature)
  if (cell === undefined) return undefined
  const sources = new Map(draft.sources.map(({ value }) => [value.id, value]))
  const judgements = owner.judgements.map(({ value }) => value)
  return slots(cell, owner.meta?.value.variants ?? []).map(({ claims }) =>
    current(claims, judgements, row, sources),
  )
}

/** A list also gives each of its words. */
function gives({ state, claims: [claim] }: Answer, expected: Value | undefined): boolean {
  if (state !== 'value' || claim?.state !== 'value' || expected === undefined) return false
  const { value } = claim
  if (Array.isArray(value) && typeof expected === 'string') return value.includes(expected)
  return sameValue(value, expected)
}

function inWords({ state, claims }: Answer): string {
  if (state !== 'value') return state
  const [claim] = claims
  if (claim?.state !== 'value') return state
  return Array.isArray(claim.value) ? claim.value.join(', ') : String(claim.value)
}
