import type { Atlas } from '../schemas/atlas.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Feature, FeatureGroup } from '../schemas/feature.ts'
import type { GlossaryTerm } from '../schemas/glossary.ts'
import type { History } from '../schemas/history.ts'
import type { Judgement } from '../schemas/judgement.ts'
import type { Lesson } from '../schemas/lesson.ts'
import type { Release } from '../schemas/release.ts'
import type { SearchWords } from '../schemas/search-words.ts'
import type { Source } from '../schemas/source.ts'
import type { SystemMeta } from '../schemas/system.ts'
import type { Diagram } from '../schemas/diagram.ts'
import { buildCell, type Cell } from './cell.ts'
import { hullOf } from './hull.ts'
import { lifeOf } from './life.ts'
import { cellOf, type System } from './system.ts'

/** The checked content, as the reader hands it over. */
export interface CatalogInput {
  atlas: Atlas
  groups: readonly FeatureGroup[]
  features: readonly Feature[]
  sources: readonly Source[]
  glossary: readonly GlossaryTerm[]
  lessons: readonly Lesson[]
  diagrams: readonly Diagram[]
  searchWords: SearchWords
  systems: readonly {
    id: string
    meta: SystemMeta
    claims: readonly Claim[]
    judgements: readonly Judgement[]
    history: History
    releases: readonly Release[]
    diagrams: readonly Diagram[]
  }[]
}

/** A group of features with the features in it. */
export interface Group extends FeatureGroup {
  features: Feature[]
}

/** Everything joined and sorted: the one object that all pages read. */
export interface Catalog {
  atlas: Atlas
  groups: Group[]
  features: Feature[]
  /** All systems: living ones by name, then ended ones by name, the baseline last. */
  systems: System[]
  /** The micro OSes among them: all but the baseline. */
  microOses: System[]
  /** By id. */
  sources: Source[]
  glossary: GlossaryTerm[]
  /** In the order of the course. */
  lessons: Lesson[]
  /** Of no system in particular, by id. */
  diagrams: Diagram[]
  /** The words that queries are made of besides names. */
  searchWords: SearchWords
  /** @throws for an id that does not exist */
  system: (id: string) => System
  /** @throws for an id that does not exist */
  feature: (id: string) => Feature
  /** @throws for an id that does not exist */
  source: (id: string) => Source
}

/** Joins the content. @throws when a hull meets a value that it cannot draw. */
export function buildCatalog(input: CatalogInput): Catalog {
  const features = byId('feature', input.features)
  const sources = byId('source', input.sources)
  const systems = input.systems
    .map((system) => joinSystem(system, input, features.get))
    .sort(bySystem)
  return {
    atlas: input.atlas,
    groups: input.groups.map((group) => ({
      ...group,
      features: input.features.filter((feature) => feature.group === group.id),
    })),
    features: [...input.features],
    systems,
    microOses: systems.filter((system) => !system.baseline),
    sources: [...input.sources].sort((a, b) => compareText(a.id, b.id)),
    glossary: [...input.glossary].sort((a, b) =>
      compareText(a.term.toLowerCase(), b.term.toLowerCase()),
    ),
    lessons: [...input.lessons],
    diagrams: [...input.diagrams],
    searchWords: input.searchWords,
    system: byId('system', systems).get,
    feature: features.get,
    source: sources.get,
  }
}

/** Plain order of texts, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function joinSystem(
  { id, meta, claims, judgements, history, releases, diagrams }: CatalogInput['systems'][number],
  input: CatalogInput,
  feature: (id: string) => Feature,
): System {
  const sources = new Map(input.sources.map((source) => [source.id, source]))
  const cells = new Map<string, Cell>(
    input.features.map((row) => [
      row.id,
      buildCell({
        system: id,
        meta,
        feature: row,
        claims: claims.filter((claim) => claim.feature === row.id),
        judgements: judgements.filter((judgement) => judgement.feature === row.id),
        sources,
        asOf: input.atlas.date,
      }),
    ]),
  )
  const cell = (row: string) => cellOf({ cells }, row)
  const life = lifeOf(cell('status'), cell('end-of-life'), history['replaced-by'])
  return {
    id,
    name: meta.name,
    summary: meta.summary,
    aliases: meta.aliases,
    baseline: meta.baseline === true,
    variants: meta.variants,
    life,
    hull: hullOf(cell, feature, !life.ended),
    cells,
    history,
    releases: [...releases],
    diagrams: [...diagrams],
  }
}

function bySystem(a: System, b: System): number {
  const place = (system: System) => (system.baseline ? 2 : system.life.ended ? 1 : 0)
  return place(a) - place(b) || compareText(a.name.toLowerCase(), b.name.toLowerCase())
}

function byId<T extends { id: string }>(
  noun: string,
  items: readonly T[],
): { get: (id: string) => T } {
  const map = new Map(items.map((item) => [item.id, item]))
  return {
    get: (id) => {
      const item = map.get(id)
      if (item === undefined) throw new Error(`There is no ${noun} "${id}".`)
      return item
    },
  }
}
