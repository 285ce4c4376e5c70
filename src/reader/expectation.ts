import { type Answer, current, sameValue, slots } from '../atlas/dispute.ts'
import type { Value } from '../schemas/claim.ts'
import type { Expectation } from '../schemas/diagram.ts'
import { cellOf, type Draft } from './draft.ts'

/**
 * What speaks against an expectation: what the claims say instead. Nothing when they say what is expected, or when the
 * cell cannot be read, which is told elsewhere.
 */
export function disappointment(expects: Expectation, draft: Draft): string | undefined {
  const answers = answersTo(expects, draft)
  if (!answers || answers.some((answer) => gives(answer, expects.value))) return undefined
  const said = answers.map(inWords).join(' or ') || 'there is no claim'
  return `is not what ${expects.system}.${expects.feature} says: ${said}`
}

/** The answers of a cell, one per `of` and variant; nothing when it cannot be read. */
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
function gives({ state, claims: [claim] }: Answer, expected: Value): boolean {
  if (state !== 'value' || claim?.state !== 'value') return false
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
