import type { Claim, OpenClaim, OpenState, Value, ValueClaim } from '../schemas/claim.ts'
import type { PartialDate } from '../schemas/date.ts'
import type { Feature } from '../schemas/feature.ts'
import type { Judgement } from '../schemas/judgement.ts'
import type { Source } from '../schemas/source.ts'
import type { Variant } from '../schemas/system.ts'
import { compareDates, overlaps, startsOnOrBefore } from './time.ts'

/** The sources by id. */
export type Sources = ReadonlyMap<string, Pick<Source, 'kind'>>

type Timed = Pick<Feature, 'id' | 'volatility'>

/** Part of a cell: a cell holds one answer per (`of`, `variant`). */
export interface Slot {
  /** null: the feature measures or means one thing only, or the claim does not say which. */
  of: string | null
  /** null: the system has one variant only. */
  variant: string | null
  claims: Claim[]
}

/** What the judgements leave of the claims of one slot. */
export type Settlement =
  | {
      kind: 'settled'
      /** What may hold, newest first. */
      standing: ValueClaim[]
      /** What a judgement decided against. */
      overruled: ValueClaim[]
    }
  | {
      kind: 'disputed'
      standing: ValueClaim[]
      overruled: ValueClaim[]
      /** Sets of claims that disagree and are not settled; each sorted by number. */
      disputes: ValueClaim[][]
    }

/** The answer of one slot, and what became of its other claims. */
export interface Answer {
  state: 'value' | OpenState | 'disputed' | 'not-yet' | 'unresearched'
  /** What holds: the deciding claim first, then others that say the same of the same time. Disputed: every side. */
  claims: Claim[]
  /** What was true and no longer is, and an `unknown` that gave way to a value; newest first. */
  past: Claim[]
  /** Secondary claims that are newer than a primary one and did not displace it. */
  aside: ValueClaim[]
  /** What a judgement decided against. */
  overruled: ValueClaim[]
  /** What is marked as wrong. */
  rejected: Claim[]
}

/** When the answer is asked for. */
export interface AsOf {
  /** The answer as of the last day of this date; left out: with everything known. */
  asOf?: PartialDate | undefined
  /** When the system came to be: before that, the answer is `not-yet`. */
  born?: PartialDate | undefined
}

/** Parts the claims of one cell into slots; a claim without variant speaks of the default one. */
export function slots(claims: readonly Claim[], variants: readonly Variant[]): Slot[] {
  const standard = variants.find((variant) => variant.default)?.id ?? null
  const found = new Map<string, Slot>()
  for (const claim of claims) {
    const of = claim.of ?? null
    const variant = claim.variant ?? standard
    const key = JSON.stringify([of, variant])
    const slot = found.get(key) ?? { of, variant, claims: [] }
    slot.claims.push(claim)
    found.set(key, slot)
  }
  return [...found.values()]
}

/** Whether two values are the same: lists compare as sets, sizes as numbers, all else as text. */
export function sameValue(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  const [first, second] = [new Set(a), new Set(b)]
  return first.size === second.size && first.isSubsetOf(second)
}

/**
 * Whether two claims of one slot disagree: neither is rejected, both give a value, the values differ, and they speak of
 * the same time (their `at` overlap) or the feature is `constant` and knows no time.
 */
export function disagree(a: Claim, b: Claim, feature: Timed): boolean {
  if (!stands(a) || !stands(b) || sameValue(a.value, b.value)) return false
  return feature.volatility === 'constant' || overlaps(a.at, b.at)
}

/**
 * Whether a judgement between two claims of one slot is called for: they disagree, or a newer claim that rests on
 * secondary sources only says something else than an older one with a primary source, which it may not displace.
 */
export function contend(a: Claim, b: Claim, feature: Timed, sources: Sources): boolean {
  if (disagree(a, b, feature)) return true
  if (!stands(a) || !stands(b) || sameValue(a.value, b.value)) return false
  const [newer, older] = [a, b].sort(newestFirst) as [ValueClaim, ValueClaim]
  return !isPrimary(newer, sources) && isPrimary(older, sources)
}

/**
 * Applies the judgements to the claims of one slot. A judgement settles the claims it names: the one it prefers stands,
 * the others are overruled. With `prefer: none` they stay disputed; so do claims that no judgement names.
 */
export function settle(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
  feature: Timed,
): Settlement {
  const values = claims.filter(stands)
  const overruled = values.filter((claim) =>
    judgements.some((judgement) => overrules(judgement, claim, feature)),
  )
  const standing = values.filter((claim) => !overruled.includes(claim)).sort(newestFirst)
  const disputes = disagreeing(standing, feature)
  return disputes.length === 0
    ? { kind: 'settled', standing, overruled }
    : { kind: 'disputed', standing, overruled, disputes }
}

/**
 * The answer of one slot: the newest claim that starts on or before the end of `asOf` and is not rejected.
 *
 * - `unknown` and `not-applicable` yield to any value.
 * - A claim on secondary sources only does not displace an older one with a primary source, unless a judgement prefers
 *   it: it is set `aside`.
 * - When the claim that would hold is part of an unsettled disagreement, the answer is `disputed`.
 * - A `constant` feature has no order in time: its claims agree or are disputed.
 */
export function current(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
  feature: Timed,
  sources: Sources,
  { asOf, born }: AsOf = {},
): Answer {
  const rejected = claims.filter((claim) => claim.rejected !== undefined)
  const answer: Answer = {
    state: 'unresearched',
    claims: [],
    past: [],
    aside: [],
    overruled: [],
    rejected,
  }
  if (asOf !== undefined && born !== undefined && !startsOnOrBefore(born, asOf)) {
    return { ...answer, state: 'not-yet' }
  }
  const timeless = feature.volatility === 'constant'
  const known = claims
    .filter((claim) => claim.rejected === undefined)
    .filter((claim) => timeless || asOf === undefined || startsOnOrBefore(claim.at, asOf))
    .sort(newestFirst)
  const settlement = settle(known, judgements, feature)
  const { standing, overruled } = settlement
  // What a judgement prefers weighs as much as what a primary source says.
  const isBacked = (claim: Claim): boolean =>
    isPrimary(claim, sources) || judgements.some((judgement) => prefers(judgement, claim, feature))
  const backed = standing.find(isBacked)
  const head = timeless ? (backed ?? standing[0]) : leading(standing, backed)
  if (head === undefined) return { ...answer, ...withoutValue(known, overruled), overruled }

  const dispute =
    settlement.kind === 'disputed'
      ? settlement.disputes.find((set) => set.includes(head))
      : undefined
  const holding = dispute ?? [head, ...standing.filter((claim) => supports(claim, head, timeless))]
  const aside = standing.filter(
    (claim) =>
      !timeless &&
      !holding.includes(claim) &&
      !isBacked(claim) &&
      compareDates(claim.at, head.at) > 0,
  )
  const placed: readonly Claim[] = [...holding, ...aside, ...overruled]
  return {
    state: dispute ? 'disputed' : 'value',
    claims: holding,
    past: known.filter((claim) => !placed.includes(claim)),
    aside,
    overruled,
    rejected,
  }
}

function withoutValue(
  known: readonly Claim[],
  overruled: readonly Claim[],
): Pick<Answer, 'state' | 'claims' | 'past'> {
  const [newest] = known.filter((claim): claim is OpenClaim => claim.state !== 'value')
  const past = known.filter((claim) => claim !== newest && !overruled.includes(claim))
  return newest === undefined
    ? { state: 'unresearched', claims: [], past }
    : { state: newest.state, claims: [newest], past }
}

/** The newest claim, or the newest that is backed where the newer ones only contradict it. */
function leading(
  standing: readonly ValueClaim[],
  backed: ValueClaim | undefined,
): ValueClaim | undefined {
  if (backed === undefined) return standing[0]
  return standing.find((claim) => claim === backed || sameValue(claim.value, backed.value))
}

function supports(claim: ValueClaim, head: ValueClaim, timeless: boolean): boolean {
  return (
    claim !== head &&
    sameValue(claim.value, head.value) &&
    (timeless || overlaps(claim.at, head.at))
  )
}

/** Sets of claims that hang together by disagreements. */
function disagreeing(claims: readonly ValueClaim[], feature: Timed): ValueClaim[][] {
  const left = new Set([...claims].sort((a, b) => a.n - b.n))
  const sets: ValueClaim[][] = []
  for (const first of left) {
    left.delete(first)
    const set = [first]
    // The set grows while it is walked: what disagrees with a member becomes one.
    for (const member of set) {
      for (const other of left) {
        if (!disagree(member, other, feature)) continue
        left.delete(other)
        set.push(other)
      }
    }
    if (set.length > 1) sets.push(set.sort((a, b) => a.n - b.n))
  }
  return sets
}

function names(judgement: Judgement, claim: Claim, feature: Timed): boolean {
  return judgement.feature === feature.id && judgement.claims.includes(claim.n)
}

function prefers(judgement: Judgement, claim: Claim, feature: Timed): boolean {
  return names(judgement, claim, feature) && judgement.prefer === claim.n
}

function overrules(judgement: Judgement, claim: Claim, feature: Timed): boolean {
  const decided = judgement.prefer !== 'none' && judgement.prefer !== claim.n
  return decided && names(judgement, claim, feature)
}

/** Whether a claim gives an answer and is not rejected. */
function stands(claim: Claim): claim is ValueClaim {
  return claim.state === 'value' && claim.rejected === undefined
}

function isPrimary(claim: Claim, sources: Sources): boolean {
  return claim.sources.some(({ id }) => sources.get(id)?.kind === 'primary')
}

function newestFirst(a: Claim, b: Claim): number {
  return compareDates(b.at, a.at) || b.n - a.n
}
