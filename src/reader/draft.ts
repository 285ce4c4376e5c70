import type { Atlas } from '../schemas/atlas.ts'
import type { Claim } from '../schemas/claim.ts'
import type { Diagram } from '../schemas/diagram.ts'
import type { Feature, FeatureGroup } from '../schemas/feature.ts'
import type { GlossaryTerm } from '../schemas/glossary.ts'
import type { History } from '../schemas/history.ts'
import type { Judgement } from '../schemas/judgement.ts'
import type { LessonMeta } from '../schemas/lesson.ts'
import type { Release } from '../schemas/release.ts'
import type { SearchWords } from '../schemas/search-words.ts'
import type { Source } from '../schemas/source.ts'
import type { SystemMeta } from '../schemas/system.ts'
import type { Located } from './located.ts'
import type { Page } from './page.ts'
import type { Entry } from './shape.ts'

/** A system's folder as far as it could be read. */
export interface SystemDraft {
  id: string
  page?: Page | undefined
  meta?: Entry<SystemMeta> | undefined
  claims: Entry<Claim>[]
  /** The cells of `claims.yaml`, whatever they hold. */
  cells: Located[]
  judgements: Entry<Judgement>[]
  history?: Entry<History> | undefined
  releases: Entry<Release>[]
  diagrams: Entry<Diagram>[]
}

/** A lesson as far as it could be read. */
export interface LessonDraft {
  id: string
  page: Page
  meta?: Entry<LessonMeta> | undefined
}

/** The kinds of things that have an id of their own in the whole Atlas. */
export type IdKind = 'feature' | 'source' | 'diagram' | 'glossary'

/**
 * The content as far as it could be read: what has the right shape, with its place. The rules find in it what is wrong
 * between the parts.
 */
export interface Draft {
  /** The paths of all files, sorted. */
  files: readonly string[]
  /** Every YAML file and front matter that could be parsed. */
  roots: Located[]
  /** Whether that is all of them. */
  isWhole: boolean
  atlas?: Entry<Atlas> | undefined
  searchWords?: Entry<SearchWords> | undefined
  groups: Entry<FeatureGroup>[]
  features: Entry<Feature>[]
  sources: Entry<Source>[]
  glossary: Entry<GlossaryTerm>[]
  systems: Map<string, SystemDraft>
  lessons: LessonDraft[]
  /** Drawings of no system in particular. */
  diagrams: Entry<Diagram>[]
  /** Where each id is given, also by things that have not the right shape. */
  ids: Readonly<Record<IdKind, Map<string, Located[]>>>
}

/** A draft with nothing in it. */
export function emptyDraft(files: readonly string[]): Draft {
  return {
    files,
    roots: [],
    isWhole: true,
    groups: [],
    features: [],
    sources: [],
    glossary: [],
    systems: new Map(),
    lessons: [],
    diagrams: [],
    ids: { feature: new Map(), source: new Map(), diagram: new Map(), glossary: new Map() },
  }
}

/** The claims about a feature; nothing when some of the cell could not be read, and so nothing can be said of it. */
export function cellOf({ cells, claims }: SystemDraft, feature: string): Claim[] | undefined {
  const written = cells.find(({ key }) => key === feature)?.children.length ?? 0
  const read = claims.map(({ value }) => value).filter((claim) => claim.feature === feature)
  return read.length === written ? read : undefined
}

/** All drawings: those of no system in particular, then system by system. */
export function* diagramsOf(draft: Draft): Generator<Entry<Diagram>> {
  yield* draft.diagrams
  for (const { diagrams } of draft.systems.values()) yield* diagrams
}

/** All pages with prose: of the systems, then of the lessons; with the system's id, if it is one's own page. */
export function* pagesOf(draft: Draft): Generator<{ page: Page; system?: string }> {
  for (const system of draft.systems.values()) {
    if (system.page) yield { page: system.page, system: system.id }
  }
  for (const { page } of draft.lessons) yield { page }
}
