import type { Feature, FeatureGroup } from '../schemas/feature.ts'
import { featuresOf, groupsOf } from './content.ts'
import { readDraft } from './read-draft.ts'
import { Report } from './report.ts'

/** What is needed to ask about a system. */
export interface Rows {
  groups: FeatureGroup[]
  features: Feature[]
  /** The catalog's date, YYYY-MM-DD. */
  date: string
}

/**
 * The rows of the matrices alone, whatever is wrong with the rest of the content.
 *
 * @throws When `atlas.yaml` has no date that can be read.
 */
export function readRows(files: ReadonlyMap<string, string>): Rows {
  const draft = readDraft(files, new Report())
  if (draft.atlas === undefined) throw new Error('content/atlas.yaml has to be mended first')
  return { groups: groupsOf(draft), features: featuresOf(draft), date: draft.atlas.value.date }
}
