import type { Claim } from '../schemas/claim.ts'
import type { Feature } from '../schemas/feature.ts'
import type { Source } from '../schemas/source.ts'
import { valueText } from './value.ts'

/**
 * What became of a claim. current: part of today's answer. past: was true. aside: newer, but on secondary
 * sources only, and did not displace a primary one. overruled: a judgement decided against it. rejected: wrong.
 */
export type Standing = 'current' | 'past' | 'aside' | 'overruled' | 'rejected'

/** The same, as the export tells it: what is neither current nor rejected is past. */
export type Rank = 'current' | 'past' | 'rejected'

export function rankOf(standing: Standing): Rank {
  return standing === 'current' || standing === 'rejected' ? standing : 'past'
}

/** A source that a claim cites, with the place in it. */
export interface Reference {
  source: Source
  where: string | null
}

/** A claim with everything that it names looked up. */
export interface AtlasClaim {
  /** `<system>.<feature>.<n>` */
  id: string
  claim: Claim
  feature: Feature
  standing: Standing
  rank: Rank
  /** The value in words; for an open claim `unknown` or `not applicable`. */
  text: string
  /** The name of what was measured or meant. */
  of: string | null
  /** The name of the variant, where it is not the default one. */
  variant: string | null
  references: Reference[]
  /** At least one of its sources is primary. */
  primary: boolean
  /** When it was last found to hold: its own date, else the newest `read` of its sources. */
  confirmed: string
}

/** The words for a claim that gives no value. */
export const openWords = { unknown: 'unknown', 'not-applicable': 'not applicable' } as const

/** The value of a claim in words, or why there is none. */
export function claimText(claim: Claim, feature: Feature): string {
  return claim.state === 'value' ? valueText(feature, claim.value) : openWords[claim.state]
}

/** When a claim was last found to hold (DESIGN, "A claim": the newest `read` of its sources, or its own). */
export function confirmedAt(claim: Claim, references: readonly Reference[]): string {
  return (
    claim.confirmed ??
    references
      .map((reference) => reference.source.read)
      .sort()
      .at(-1) ??
    claim.at
  )
}
