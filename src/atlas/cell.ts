import type { Claim } from '../schemas/claim.ts'
import type { Feature } from '../schemas/feature.ts'
import type { Judgement } from '../schemas/judgement.ts'
import type { Source } from '../schemas/source.ts'
import type { SystemMeta } from '../schemas/system.ts'
import {
  type AtlasClaim,
  claimText,
  confirmedAt,
  rankOf,
  type Reference,
  type Standing,
} from './claim.ts'
import { type Answer, type Slot as ClaimsOfSlot, current, slots } from './dispute.ts'

/** What a cell can say (DESIGN, "Cell states are a closed set"). */
export type CellState = Answer['state']

/** The claims about one thing: the same `of` and variant. */
export interface Slot {
  of: string | null
  variant: string | null
  state: CellState
  /** Today's answer: one claim or several that say the same; all sides of a dispute. */
  current: AtlasClaim[]
  /** What was true, and what gave way: set aside, overruled. */
  past: AtlasClaim[]
  rejected: AtlasClaim[]
  judgements: Judgement[]
}

/** The answer of one system to one feature, with all that was ever claimed. */
export interface Cell {
  /** `<system>.<feature>` */
  id: string
  system: string
  feature: Feature
  /** The state of the slot that is shown. */
  state: CellState
  /** All slots, the shown one first. Empty when nothing was researched. */
  slots: Slot[]
  shown: Slot | undefined
  /** The shown answer in words; the sides of a dispute joined by `or`. */
  text: string
}

export interface CellInput {
  system: string
  meta: SystemMeta
  feature: Feature
  claims: readonly Claim[]
  judgements: readonly Judgement[]
  sources: ReadonlyMap<string, Source>
  /** The day as of which the answer is sought: the catalog's date. */
  asOf: string
}

const stateWords = {
  unknown: 'unknown',
  'not-applicable': 'not applicable',
  unresearched: 'not researched',
  'not-yet': 'not yet',
} as const

/** The words of a cell state that has no value. */
export function stateText(state: Exclude<CellState, 'value' | 'disputed'>): string {
  return stateWords[state]
}

/** Every claim of a cell: those shown first, then past, then rejected, slot by slot. */
export function allClaims(cell: Cell): AtlasClaim[] {
  return cell.slots.flatMap((slot) => [...slot.current, ...slot.past, ...slot.rejected])
}

/** Joins claims into the cell: parts them by `of` and variant, finds what holds today, and looks up all names. */
export function buildCell(input: CellInput): Cell {
  const parts = buildSlots(input)
  const shown = parts.find((slot) => !onlyRejected(slot)) ?? parts[0]
  const state = shown?.state ?? 'unresearched'
  return {
    id: `${input.system}.${input.feature.id}`,
    system: input.system,
    feature: input.feature,
    state,
    slots: shown ? [shown, ...parts.filter((slot) => slot !== shown)] : parts,
    shown,
    text: slotText(state, shown),
  }
}

/** The answer of a slot in words. */
export function slotText(state: CellState, slot: Slot | undefined): string {
  if (state !== 'value' && state !== 'disputed') return stateText(state)
  return [...new Set(slot?.current.map((claim) => claim.text))].join(' or ')
}

function onlyRejected(slot: Slot): boolean {
  return slot.current.length === 0 && slot.past.length === 0
}

/** The claims by `of` and variant; the default variant first, then the order of the vocabularies. */
function buildSlots(input: CellInput): Slot[] {
  const { meta, feature, claims } = input
  const standard = meta.variants.find((variant) => variant.default)?.id
  const place = (list: readonly { id: string }[], id: string | null) =>
    id === null || id === standard ? -1 : list.findIndex((item) => item.id === id)
  return slots(claims, meta.variants)
    .sort(
      (a, b) =>
        place(meta.variants, a.variant) - place(meta.variants, b.variant) ||
        place(feature.of, a.of) - place(feature.of, b.of),
    )
    .map((part) => buildSlot(input, part))
}

function buildSlot(input: CellInput, part: ClaimsOfSlot): Slot {
  const { feature, meta, sources, asOf } = input
  const judgements = input.judgements.filter((judgement) =>
    part.claims.some((claim) => judgement.claims.includes(claim.n)),
  )
  const answer = current(part.claims, judgements, feature, sources, { asOf })
  const variant = meta.variants.find((item) => item.id === part.variant)
  const names = {
    feature,
    of: feature.of.find((item) => item.id === part.of)?.name ?? null,
    variant: variant === undefined || variant.default === true ? null : variant.name,
    sources,
  }
  const resolve = (standing: Standing) => (claim: Claim) => resolveClaim(claim, standing, names)
  return {
    of: names.of,
    variant: names.variant,
    state: answer.state,
    current: answer.claims.map(resolve('current')),
    past: [
      ...answer.aside.map(resolve('aside')),
      ...answer.overruled.map(resolve('overruled')),
      ...answer.past.map(resolve('past')),
    ],
    rejected: answer.rejected.map(resolve('rejected')),
    judgements,
  }
}

function resolveClaim(
  claim: Claim,
  standing: Standing,
  {
    sources,
    ...names
  }: Pick<AtlasClaim, 'feature' | 'of' | 'variant'> & { sources: ReadonlyMap<string, Source> },
): AtlasClaim {
  const references = claim.sources.flatMap((ref): Reference[] => {
    const source = sources.get(ref.id)
    return source ? [{ source, where: ref.where ?? null }] : []
  })
  return {
    ...names,
    id: `${claim.system}.${claim.feature}.${claim.n}`,
    claim,
    standing,
    rank: rankOf(standing),
    text: claimText(claim, names.feature),
    references,
    primary: references.some((reference) => reference.source.kind === 'primary'),
    confirmed: confirmedAt(claim, references),
  }
}
