import { z } from 'zod'
import { atlasSchema } from '../schemas/atlas.ts'
import { claimSchema } from '../schemas/claim.ts'
import { diagramSchema } from '../schemas/diagram.ts'
import { featureGroupFileSchema, featureSchema } from '../schemas/feature.ts'
import { glossaryTermSchema } from '../schemas/glossary.ts'
import { historySchema } from '../schemas/history.ts'
import { judgementSchema } from '../schemas/judgement.ts'
import { lessonMetaSchema } from '../schemas/lesson.ts'
import { releaseSchema } from '../schemas/release.ts'
import { searchWordsSchema } from '../schemas/search-words.ts'
import { sourceSchema } from '../schemas/source.ts'
import { systemMetaSchema } from '../schemas/system.ts'
import { emptyDraft, type Draft, type IdKind, type SystemDraft } from './draft.ts'
import { placeOf, type Place } from './layout.ts'
import type { Located } from './located.ts'
import { readMeta, readPage } from './page.ts'
import { parseYaml } from './parse-yaml.ts'
import { compareText } from './problem.ts'
import type { Report } from './report.ts'
import { shape, type Entry } from './shape.ts'

type YamlPlace = Exclude<Place, { kind: 'page' | 'lesson' }>

/** A group without its features, which are read one by one, so that a bad one does not hide the others. */
const groupSchema = featureGroupFileSchema.extend({ features: z.array(z.unknown()).min(1) })

/**
 * Reads all files, each as far as it goes, in an order that depends on their paths only. Claims come last: how they are
 * read depends on the types of the features.
 */
export function readDraft(files: ReadonlyMap<string, string>, report: Report): Draft {
  const paths = [...files.keys()].sort(compareText)
  const draft = emptyDraft(paths)
  const places = paths.map((path) => ({ path, place: placeOf(path) }))
  const isClaims = ({ place }: { place: Place | undefined }): boolean => place?.kind === 'claims'
  const ordered = [...places.filter((it) => !isClaims(it)), ...places.filter(isClaims)]
  for (const { path, place } of ordered) {
    if (place !== undefined) readFile(path, files.get(path) ?? '', place, draft, report)
  }
  draft.systems = new Map([...draft.systems].sort(([a], [b]) => compareText(a, b)))
  return draft
}

function readFile(file: string, text: string, place: Place, draft: Draft, report: Report): void {
  if (place.kind === 'page' || place.kind === 'lesson') {
    const page = readPage(file, text, report)
    take(page.head, draft)
    if (place.kind === 'lesson') {
      const meta = readMeta(page, lessonMetaSchema, report)
      draft.lessons.push({ id: place.id, page, meta })
      return
    }
    const system = systemIn(draft, place.system)
    system.page = page
    system.meta = readMeta(page, systemMetaSchema, report)
    return
  }
  const root = parseYaml(file, text, report)
  take(root, draft)
  if (root) read(root, place, draft, report)
}

function take(root: Located | undefined, draft: Draft): void {
  if (root) draft.roots.push(root)
  else draft.isWhole = false
}

function read(root: Located, place: YamlPlace, draft: Draft, report: Report): void {
  switch (place.kind) {
    case 'atlas':
      draft.atlas = shape(atlasSchema, root, report)
      return
    case 'search':
      draft.searchWords = shape(searchWordsSchema, root, report)
      return
    case 'group':
      readGroup(root, place.id, draft, report)
      return
    case 'sources':
      draft.sources.push(...readList(sourceSchema, root, report))
      register('source', root.children, draft)
      return
    case 'glossary':
      draft.glossary.push(...readList(glossaryTermSchema, root, report))
      register('glossary', root.children, draft)
      return
    case 'claims':
      readClaims(root, systemIn(draft, place.system), draft, report)
      return
    case 'judgements':
      systemIn(draft, place.system).judgements.push(...readList(judgementSchema, root, report))
      return
    case 'releases':
      systemIn(draft, place.system).releases.push(...readList(releaseSchema, root, report))
      return
    case 'history':
      if (root.isEmpty) return
      systemIn(draft, place.system).history = shape(historySchema, root, report)
      return
    case 'diagram': {
      const diagram = shape(diagramSchema, root, report)
      const home = place.system === undefined ? draft : systemIn(draft, place.system)
      if (diagram) home.diagrams.push(diagram)
      register('diagram', [root], draft)
    }
  }
}

function readGroup(root: Located, id: string, draft: Draft, report: Report): void {
  const group = shape(groupSchema, root, report)
  const items = root.child('features')?.children ?? []
  register('feature', items, draft)
  for (const item of items) {
    const feature = shape(featureSchema, item, report)
    if (feature) draft.features.push({ ...feature, value: { ...feature.value, group: id } })
  }
  if (group === undefined) return
  const { name, question, order } = group.value
  draft.groups.push({ at: group.at, value: { id, name, question, order } })
}

function readClaims(root: Located, system: SystemDraft, draft: Draft, report: Report): void {
  if (!root.isEmpty && !root.isMap) {
    draft.isWhole = false
    report.add(root.spot(), { is: 'is not a map', allowed: 'ids of features as keys' })
  }
  if (!root.isMap) return
  system.cells = root.children
  const types = new Map(draft.features.map(({ value }) => [value.id, value.type]))
  for (const cell of system.cells) {
    const isDate = types.get(cell.key) === 'date'
    const claims = readList(claimSchema, cell, report, isDate ? ['value'] : [])
    if (cell.isEmpty)
      report.add(cell.keySpot(), { is: 'has no claim', allowed: 'a list of claims' })
    for (const { at, value } of claims) {
      system.claims.push({ at, value: { ...value, system: system.id, feature: cell.key } })
    }
  }
}

/** Reads a list item by item, so that a bad item does not hide the others. */
function readList<S extends z.ZodType>(
  schema: S,
  list: Located,
  report: Report,
  textKeys: readonly string[] = [],
): Entry<z.output<S>>[] {
  if (!list.isList) {
    if (!list.isEmpty)
      report.add(list.spot(), { is: 'is not a list', allowed: '"- " before each item' })
    return []
  }
  return list.children.flatMap((item) => shape(schema, item, report, textKeys) ?? [])
}

function register(kind: IdKind, items: readonly Located[], draft: Draft): void {
  for (const item of items) {
    const id = item.child('id')?.text
    if (id === undefined) continue
    draft.ids[kind].set(id, [...(draft.ids[kind].get(id) ?? []), item])
  }
}

function systemIn(draft: Draft, id: string): SystemDraft {
  const known = draft.systems.get(id)
  if (known) return known
  const system = { id, claims: [], cells: [], judgements: [], releases: [], diagrams: [] }
  draft.systems.set(id, system)
  return system
}
