import type { SearchWords } from '../schemas/search-words.ts'
import type { Catalog } from '../atlas/catalog.ts'
import { drawingsOf } from '../atlas/drawing.ts'
import { type Cell, type CellState, type Slot } from '../atlas/cell.ts'
import { layers, type Form } from '../atlas/hull.ts'
import type { System } from '../atlas/system.ts'
import type { Value } from '../schemas/claim.ts'
import type { FeatureType, Unit } from '../schemas/feature.ts'
import type { Relation } from '../schemas/history.ts'
import { idOf } from './id.ts'

/*
 * What the search answers from, as small as it can be sent: every name and every answer of the Atlas, without the
 * notes. Fields that would be empty are left out; systems, sources and terms are named by their places.
 */

/** The file that every answer needs. */
export interface Compact {
  date: string
  words: Omit<SearchWords, 'places'> & { places: Omit<SearchWords['places'][number], 'text'>[] }
  groups: { id: string; name: string }[]
  systems: CompactSystem[]
  features: CompactFeature[]
  terms: CompactTerm[]
  lessons: { id: string; title: string }[]
  /** Those of no system in particular name none; of each, how it is built comes first. */
  diagrams: { id: string; title: string; system?: number }[]
}

/** The file of longer texts, which some answers need and which is loaded after the first. */
export interface CompactTexts {
  /** The titles of the sources. */
  sources: string[]
  /** When each shown answer was true, and its source by place, by feature and system; 0: nothing researched. */
  evidence: (0 | [at: string, source: number])[][]
  /** What each term of the glossary means. */
  terms: string[]
  /** What each system is. */
  systems: string[]
  /** What stands on each of the other pages. */
  places: string[]
  /** What each lesson is about. */
  lessons: string[]
  /** What each feature asks, and what follows a system's name in a sentence. */
  phrases: { phrase: string; terms: (string | 0)[] }[]
}

export interface CompactSystem {
  id: string
  name: string
  aliases?: string[]
  baseline?: 1
  /** When it ended; empty: no source tells. */
  ended?: string
  /** The forms of its hull. */
  hull: Form[]
  /** What replaced it: a place among the systems, or the name of something outside. */
  after?: (number | string)[]
  /** Where it comes from. */
  before?: [relation: Relation, system: number | string, date?: string][]
}

export interface CompactFeature {
  id: string
  name: string
  question: string
  group: number
  type: FeatureType
  unit?: Unit
  weight: number
  aliases?: string[]
  /** An id is left out where it follows from the name, or where nothing depends on it. */
  terms?: { id?: string; name: string; aliases?: string[] }[]
  of?: string[]
  /** By system. */
  cells: CompactCell[]
}

/** Terms by place, one or a list of them; everything else as it is. */
export type CompactValue = number | string | number[]

/** Nothing researched; a plain value; or a slot with more to it. */
export type CompactCell = null | CompactValue | CompactSlot

export interface CompactSlot {
  /** Left out when there is none. */
  v?: CompactValue
  /** All sides of a dispute. */
  sides?: CompactValue[]
  /** Left out for a value. */
  state?: Exclude<CellState, 'value'>
  /** What was measured, by its place. */
  of?: number
  /** The edition, where it is not the default one. */
  variant?: string
  /** Others that a comparison may need instead. */
  more?: CompactSlot[]
}

export interface CompactTerm {
  /** Left out where it follows from the term. */
  id?: string
  term: string
  aliases?: string[]
  /** Features that belong to it, by their places. */
  see?: number[]
}

/** Ids of answers that the search asks for: they say that something is there or not. */
const asked = new Set(['yes', 'partial', 'no', 'none'])

/** The answers of the catalog. */
export function compact(catalog: Catalog): Compact {
  const place = new Map(catalog.systems.map(({ id }, at) => [id, at]))
  const featurePlace = new Map(catalog.features.map(({ id }, at) => [id, at]))
  return {
    date: catalog.atlas.date,
    words: {
      ...catalog.searchWords,
      places: catalog.searchWords.places.map(({ href, title, aliases }) => ({
        href,
        title,
        aliases,
      })),
    },
    groups: catalog.groups.map(({ id, name }) => ({ id, name })),
    systems: catalog.systems.map((system) => compactSystem(system, place)),
    features: catalog.features.map((feature) => ({
      id: feature.id,
      name: feature.name,
      question: feature.question,
      group: catalog.groups.findIndex(({ id }) => id === feature.group),
      type: feature.type,
      ...(feature.unit && { unit: feature.unit }),
      weight: feature.weight,
      ...some('aliases', feature.aliases),
      ...some(
        'terms',
        feature.terms.map(({ id, name, aliases }) => ({
          ...(asked.has(id) && id !== idOf(name) && { id }),
          name,
          ...some('aliases', aliases),
        })),
      ),
      ...some(
        'of',
        feature.of.map(({ name }) => name),
      ),
      cells: catalog.systems.map(({ cells }) => compactCell(cells.get(feature.id))),
    })),
    terms: catalog.glossary.map(({ id, term, aliases, see }) => ({
      ...(id !== idOf(term) && { id }),
      term,
      ...some('aliases', aliases),
      ...some(
        'see',
        see.flatMap((feature) => featurePlace.get(feature) ?? []),
      ),
    })),
    lessons: catalog.lessons.map(({ id, title }) => ({ id, title })),
    diagrams: [
      ...catalog.diagrams.map(({ id, title }) => ({ id, title })),
      ...catalog.systems.flatMap((system, at) =>
        drawingsOf(system).map(({ id, title }) => ({ id, title, system: at })),
      ),
    ],
  }
}

/** The longer texts of the catalog. */
export function compactTexts(catalog: Catalog): CompactTexts {
  const sources = new Map<string, number>()
  const evidence = catalog.features.map(({ id }) =>
    catalog.systems.map((system): 0 | [string, number] => {
      const claim = system.cells.get(id)?.shown?.current[0]
      const title = claim?.references[0]?.source.title
      if (claim === undefined || title === undefined) return 0
      sources.set(title, sources.get(title) ?? sources.size)
      return [claim.claim.at, sources.get(title) ?? 0]
    }),
  )
  return {
    sources: [...sources.keys()],
    evidence,
    terms: catalog.glossary.map(({ text }) => text),
    systems: catalog.systems.map(({ summary }) => summary),
    places: catalog.searchWords.places.map(({ text }) => text),
    lessons: catalog.lessons.map(({ summary }) => summary),
    phrases: catalog.features.map(({ phrase, terms }) => ({
      phrase,
      terms: terms.map((term) => term.phrase ?? 0),
    })),
  }
}

function some<K extends string, T>(key: K, list: readonly T[]): Partial<Record<K, T[]>> {
  return list.length === 0 ? {} : ({ [key]: [...list] } as Record<K, T[]>)
}

function compactSystem(system: System, place: ReadonlyMap<string, number>): CompactSystem {
  const { life, history } = system
  const named = ({
    system: id,
    name,
  }: {
    system?: string | undefined
    name?: string | undefined
  }) => (id === undefined ? undefined : place.get(id)) ?? name ?? id ?? ''
  return {
    id: system.id,
    name: system.name,
    ...some('aliases', system.aliases),
    ...(system.baseline && { baseline: 1 }),
    ...(life.ended && { ended: life.end ?? '' }),
    hull: layers.map((_, at) => system.hull.layers[at]?.form ?? 'unknown'),
    ...some('after', life.replacements.map(named)),
    ...some(
      'before',
      history.lineage.map(({ relation, date, ...entry }): [Relation, number | string, string?] =>
        date === undefined ? [relation, named(entry)] : [relation, named(entry), date],
      ),
    ),
  }
}

/** The shown slot, and those that a comparison may need instead of it. */
function compactCell(cell: Cell | undefined): CompactCell {
  const shown = cell?.shown
  if (cell === undefined || shown === undefined) return null
  const more = cell.slots
    .filter((slot) => slot !== shown && slot.variant === null && hasValue(slot))
    .map((slot) => compactSlot(cell, slot))
  const { v, ...rest } = { ...compactSlot(cell, shown), ...some('more', more) }
  return v !== undefined && Object.keys(rest).length === 0
    ? v
    : { ...(v !== undefined && { v }), ...rest }
}

function hasValue({ state }: Slot): boolean {
  return state === 'value' || state === 'disputed'
}

function compactSlot({ feature }: Cell, slot: Slot): CompactSlot {
  const values = slot.current.flatMap(({ claim }) =>
    claim.state === 'value' ? [pack(claim.value, feature.terms)] : [],
  )
  const of = feature.of.findIndex(({ name }) => name === slot.of)
  return {
    ...(slot.state === 'disputed'
      ? { sides: values }
      : values[0] !== undefined && { v: values[0] }),
    ...(slot.state !== 'value' && { state: slot.state }),
    ...(of !== -1 && { of }),
    ...(slot.variant !== null && { variant: slot.variant }),
  }
}

function pack(value: Value, terms: readonly { id: string }[]): CompactValue {
  const at = (id: string) => terms.findIndex((term) => term.id === id)
  if (Array.isArray(value)) return value.map(at)
  if (typeof value === 'number' || terms.length === 0) return value
  const found = at(value)
  return found === -1 ? value : found
}
