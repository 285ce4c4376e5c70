import type { Catalog } from '../atlas/catalog.ts'
import { type Cell, type Slot, slotText } from '../atlas/cell.ts'
import { type AtlasClaim, claimText } from '../atlas/claim.ts'
import { layers } from '../atlas/hull.ts'
import type { System } from '../atlas/system.ts'
import { cellOf } from '../atlas/system.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Feature } from '../schemas/feature.ts'
import type {
  Compact,
  CompactCell,
  CompactFeature,
  CompactSlot,
  CompactSystem,
  CompactTexts,
  CompactValue,
} from './compact.ts'
import { idOf } from './id.ts'

/** A term of the glossary as the search knows it. */
export interface FieldTerm {
  id: string
  term: string
  aliases: string[]
  /** Empty until the texts are there. */
  text: string
  /** Ids of features. */
  see: string[]
}

/** A page that is known by its title. */
export interface FieldPage {
  id: string
  title: string
  text: string
}

/**
 * What the search knows of the Atlas, in the shape of the catalog, so that the same code tells the same words about
 * it. Of claims it keeps what holds today; sources and longer texts are there once `whole` says so.
 */
export interface Field extends Pick<Catalog, 'features' | 'systems' | 'system' | 'feature'> {
  date: string
  searchWords: Compact['words']
  groups: { id: string; name: string }[]
  glossary: FieldTerm[]
  lessons: FieldPage[]
  /** Those of no system in particular have none. */
  diagrams: (FieldPage & { system: string | undefined })[]
  /** Other pages; their ids are their addresses. */
  places: (FieldPage & { aliases: string[] })[]
  /** The longer texts are there. */
  whole: boolean
  /** The title of the source of a shown answer. */
  sourceOf: (cell: Cell) => string | undefined
}

/** Reads the files of the search back. Without the texts, sentences are as short as they can be. */
export function expand(core: Compact, texts?: CompactTexts): Field {
  const groups = core.groups
  const features = core.features.map((feature, at) =>
    expandFeature(feature, groups[feature.group]?.id ?? '', texts?.phrases[at]),
  )
  const rows = new Map(core.features.map(({ id }, at) => [id, texts?.evidence[at]]))
  const columns = new Map(core.systems.map(({ id }, at) => [id, at]))
  const evidence = (feature: string, system: string) => {
    const found = rows.get(feature)?.[columns.get(system) ?? -1]
    return found === undefined || found === 0 ? undefined : found
  }
  const systems = core.systems.map((system, at) =>
    expandSystem(
      system,
      texts?.systems[at] ?? '',
      core,
      (feature, place) => ({
        feature,
        packed: core.features[place]?.cells[at] ?? null,
        at: evidence(feature.id, system.id),
      }),
      features,
    ),
  )
  return {
    date: core.date,
    searchWords: core.words,
    groups,
    features,
    systems,
    system: byId(systems),
    feature: byId(features),
    glossary: core.terms.map(({ term, id = idOf(term), aliases = [], see = [] }, at) => ({
      id,
      term,
      aliases,
      text: texts?.terms[at] ?? '',
      see: see.flatMap((place) => features[place]?.id ?? []),
    })),
    lessons: core.lessons.map(({ id, title }, at) => ({
      id,
      title,
      text: texts?.lessons[at] ?? '',
    })),
    diagrams: core.diagrams.map(({ id, title, system }) => ({
      id,
      title,
      text: '',
      system: system === undefined ? undefined : systems[system]?.id,
    })),
    places: core.words.places.map(({ href, ...place }, at) => ({
      id: href,
      ...place,
      text: texts?.places[at] ?? '',
    })),
    whole: texts !== undefined,
    sourceOf: (cell) => {
      const found = evidence(cell.feature.id, cell.system)
      return found === undefined ? undefined : texts?.sources[found[1]]
    },
  }
}

function byId<T extends { id: string }>(items: readonly T[]): (id: string) => T {
  const known = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = known.get(id)
    if (item === undefined) throw new Error(`The search knows no "${id}".`)
    return item
  }
}

function expandFeature(
  { id, name, question, type, unit, weight, aliases = [], terms = [], of = [] }: CompactFeature,
  group: string,
  phrases: CompactTexts['phrases'][number] | undefined,
): Feature {
  return {
    id,
    name,
    question,
    type,
    unit,
    weight,
    aliases,
    group,
    volatility: 'behaviour',
    why: '',
    phrase: phrases?.phrase ?? `${name}: {value}`,
    terms: terms.map((term, at) => ({
      id: term.id ?? idOf(term.name),
      name: term.name,
      meaning: '',
      phrase: phrases?.terms[at] || undefined,
      aliases: term.aliases ?? [],
    })),
    of: of.map((one) => ({ id: one, name: one })),
  }
}

interface PackedCell {
  feature: Feature
  packed: CompactCell
  at: [at: string, source: number] | undefined
}

function expandSystem(
  { id, name, aliases = [], baseline, ended, hull, after = [], before = [] }: CompactSystem,
  summary: string,
  core: Compact,
  packed: (feature: Feature, place: number) => PackedCell,
  features: readonly Feature[],
): System {
  const named = (one: number | string) =>
    typeof one === 'number'
      ? { system: core.systems[one]?.id, name: core.systems[one]?.name }
      : { name: one }
  const cells = new Map(
    features.map((feature, place) => [feature.id, expandCell(id, packed(feature, place))]),
  )
  const replacements = after.map((one) => ({ ...named(one), why: '', sources: [] }))
  const end = ended === undefined || ended === '' ? null : ended
  return {
    id,
    name,
    summary,
    aliases,
    baseline: baseline === 1,
    variants: [],
    life: {
      status: ended === undefined ? 'active' : 'discontinued',
      at: null,
      ended: ended !== undefined,
      end,
      replacements,
    },
    hull: {
      afloat: ended === undefined,
      layers: layers.map((layer, at) => ({
        ...layer,
        form: hull[at] ?? 'unknown',
        text: cellOf({ cells }, layer.feature).text,
      })),
    },
    cells,
    history: {
      events: [],
      lineage: before.map(([relation, one, date]) => ({
        relation,
        ...named(one),
        date,
        sources: [],
      })),
      'replaced-by': replacements,
    },
    releases: [],
    diagrams: [],
  }
}

function expandCell(system: string, { feature, packed, at }: PackedCell): Cell {
  const slots = slotsOf(packed).map((slot) => expandSlot(system, feature, slot, at?.[0] ?? ''))
  const [shown] = slots
  const state = shown?.state ?? 'unresearched'
  return {
    id: `${system}.${feature.id}`,
    system,
    feature,
    state,
    slots,
    shown,
    text: slotText(state, shown),
  }
}

function slotsOf(packed: CompactCell): CompactSlot[] {
  if (packed === null) return []
  if (typeof packed !== 'object' || Array.isArray(packed)) return [{ v: packed }]
  return [packed, ...(packed.more ?? [])]
}

function expandSlot(system: string, feature: Feature, slot: CompactSlot, at: string): Slot {
  const state = slot.state ?? 'value'
  const of = slot.of === undefined ? null : (feature.of[slot.of]?.name ?? null)
  const variant = slot.variant ?? null
  const values = slot.sides ?? (slot.v === undefined ? [] : [slot.v])
  const said = { n: 1, at, sources: [], system, feature: feature.id }
  const claims: Claim[] =
    state === 'value' || state === 'disputed'
      ? values.map((value) => ({ ...said, state: 'value', value: unpack(value, feature) }))
      : state === 'unknown' || state === 'not-applicable'
        ? [{ ...said, state }]
        : []
  return {
    of,
    variant,
    state,
    current: claims.map((claim): AtlasClaim => ({
      id: `${system}.${feature.id}`,
      claim,
      feature,
      standing: 'current',
      rank: 'current',
      text: claimText(claim, feature),
      of,
      variant,
      references: [],
      primary: true,
      confirmed: at,
    })),
    past: [],
    rejected: [],
    judgements: [],
  }
}

function unpack(value: CompactValue, { terms, type }: Feature): string | number | string[] {
  const term = (place: number) => terms[place]?.id ?? ''
  if (Array.isArray(value)) return value.map(term)
  return typeof value === 'number' && type !== 'size' ? term(value) : value
}
