import type { Content, System, Unanswered } from '../schemas/content.ts'
import type { Feature, FeatureGroup } from '../schemas/feature.ts'
import type { Lesson } from '../schemas/lesson.ts'
import { noSearchWords } from '../schemas/search-words.ts'
import type { Draft, SystemDraft } from './draft.ts'
import { compareText } from './problem.ts'
import { referencesOf } from './references.ts'
import type { Entry } from './shape.ts'

/**
 * Makes the content of a draft in which nothing is wrong, sorted so that it depends on nothing but the files. Nothing
 * when a part is missing without which there is no content.
 */
export function contentOf(draft: Draft): Content | null {
  if (draft.atlas === undefined) return null
  const groups = groupsOf(draft)
  const features = featuresOf(draft)
  const systems = [...draft.systems.values()].flatMap((it) => systemOf(it, features) ?? [])
  return {
    atlas: draft.atlas.value,
    groups,
    features,
    sources: values(draft.sources).sort(byId),
    systems,
    glossary: values(draft.glossary).sort(byId),
    lessons: lessonsOf(draft),
    diagrams: values(draft.diagrams).sort(byId),
    searchWords: draft.searchWords?.value ?? noSearchWords,
    unanswered: unanswered(systems, features),
    unusedSources: unusedSources(draft),
  }
}

/** The groups, sorted by their `order`. */
export function groupsOf(draft: Draft): FeatureGroup[] {
  return values(draft.groups).sort((a, b) => a.order - b.order || byId(a, b))
}

/** The features, group by group, within a group as written. */
export function featuresOf(draft: Draft): Feature[] {
  const features = values(draft.features)
  return groupsOf(draft).flatMap(({ id }) => features.filter((feature) => feature.group === id))
}

/** The lessons in the order of the course. */
function lessonsOf({ lessons }: Draft): Lesson[] {
  return lessons
    .flatMap(({ id, meta }) => (meta ? [{ ...meta.value, id }] : []))
    .sort((a, b) => a.order - b.order || byId(a, b))
}

function systemOf(draft: SystemDraft, features: readonly Feature[]): System | undefined {
  const { id, meta, page } = draft
  if (meta === undefined || page === undefined) return undefined
  const claims = Map.groupBy(values(draft.claims), ({ feature }) => feature)
  return {
    id,
    meta: meta.value,
    body: page.body,
    claims: features.flatMap((feature) => claims.get(feature.id) ?? []),
    judgements: values(draft.judgements),
    history: draft.history?.value ?? { events: [], lineage: [], 'replaced-by': [] },
    releases: values(draft.releases),
    diagrams: values(draft.diagrams)
      .map((diagram) => ({ ...diagram, system: diagram.system ?? id }))
      .sort(byId),
  }
}

function unanswered(systems: readonly System[], features: readonly Feature[]): Unanswered[] {
  return systems.flatMap(({ id, claims }) => {
    const answered = new Set(claims.map(({ feature }) => feature))
    return features
      .filter((feature) => !answered.has(feature.id))
      .map((feature) => ({ system: id, feature: feature.id }))
  })
}

function unusedSources(draft: Draft): string[] {
  const used = new Set(
    [...referencesOf(draft)].filter(({ kind }) => kind === 'source').map(({ id }) => id),
  )
  return [...draft.ids.source.keys()].filter((id) => !used.has(id)).sort(compareText)
}

function values<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value)
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}
