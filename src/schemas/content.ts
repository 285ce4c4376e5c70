import type { Atlas } from './atlas.ts'
import type { Claim } from './claim.ts'
import type { Diagram } from './diagram.ts'
import type { Feature, FeatureGroup } from './feature.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { History } from './history.ts'
import type { Judgement } from './judgement.ts'
import type { Lesson } from './lesson.ts'
import type { Release } from './release.ts'
import type { SearchWords } from './search-words.ts'
import type { Source } from './source.ts'
import type { SystemMeta } from './system.ts'

/** A drawing, with the system in whose folder it stands or which it names. */
export type SystemDiagram = Diagram & { system: string }

/** Everything that one system's folder says. */
export interface System {
  id: string
  meta: SystemMeta
  /** The prose of `index.mdx`, without the front matter. */
  body: string
  /** In the order of the features, and within a cell as written. */
  claims: Claim[]
  judgements: Judgement[]
  history: History
  /** Newest first, as written. */
  releases: Release[]
  /** Sorted by id. */
  diagrams: SystemDiagram[]
}

/** A cell without any claim. */
export interface Unanswered {
  system: string
  feature: string
}

/** The whole content, validated, in an order that depends on nothing but itself. */
export interface Content {
  atlas: Atlas
  /** Sorted by their `order`. */
  groups: FeatureGroup[]
  /** Group by group, within a group as written. */
  features: Feature[]
  /** Sorted by id. */
  sources: Source[]
  /** Sorted by id. */
  systems: System[]
  /** Sorted by id. */
  glossary: GlossaryTerm[]
  /** In the order of the course. */
  lessons: Lesson[]
  /** Drawings of no system in particular, sorted by id. */
  diagrams: Diagram[]
  /** The words that queries are made of besides names. */
  searchWords: SearchWords
  /** Cells that nobody has looked at: shown as unresearched. */
  unanswered: Unanswered[]
  /** Ids of sources on which nothing rests, sorted. */
  unusedSources: string[]
}
