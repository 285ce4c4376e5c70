import type { Draft } from '../draft.ts'
import { nearest } from '../nearest.ts'
import { type ReferenceKind, referencesOf } from '../references.ts'
import type { Rule } from './rule.ts'

/** Everything that is named by its id exists: features, systems, sources and diagrams. */
export const knownIds: Rule = (draft, report) => {
  const known = idsOf(draft)
  for (const { kind, id, spot } of referencesOf(draft)) {
    if (known[kind].has(id)) continue
    report.add(spot, { is: `is not the id of a ${kind}`, nearest: nearest(id, known[kind]) })
  }
}

function idsOf({ ids, systems }: Draft): Record<ReferenceKind, Set<string>> {
  return {
    feature: new Set(ids.feature.keys()),
    source: new Set(ids.source.keys()),
    diagram: new Set(ids.diagram.keys()),
    term: new Set(ids.glossary.keys()),
    system: new Set(systems.keys()),
  }
}
