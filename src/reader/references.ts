import { attributeSpot, components, elementsOf } from './components.ts'
import { type Draft, pagesOf } from './draft.ts'
import type { Located } from './located.ts'
import type { Spot } from './problem.ts'

/** What can be pointed at from anywhere, by its id. */
export const referenceKinds = ['feature', 'system', 'source', 'diagram', 'term'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** A place where something is named by its id. */
export interface Reference {
  kind: ReferenceKind
  id: string
  spot: Spot
}

/** Keys under which an id stands, or a list of them, wherever they occur. */
const keys: Readonly<Record<string, ReferenceKind>> = {
  system: 'system',
  feature: 'feature',
  see: 'feature',
  sources: 'source',
  beside: 'diagram',
}

/** Every reference of the content: in YAML under the keys above, the cells of the claims, and in prose. */
export function* referencesOf(draft: Draft): Generator<Reference> {
  for (const root of draft.roots) yield* inYaml(root)
  for (const system of draft.systems.values()) {
    for (const cell of system.cells) yield { kind: 'feature', id: cell.key, spot: cell.keySpot() }
  }
  yield* inProse(draft)
}

function* inYaml(located: Located): Generator<Reference> {
  for (const child of located.children) {
    const kind = keys[child.key]
    if (kind === undefined) yield* inYaml(child)
    else for (const item of child.isList ? child.children : [child]) yield* named(kind, item)
  }
}

function* named(kind: ReferenceKind, item: Located): Generator<Reference> {
  const at = item.isMap ? item.child('id') : item
  if (at?.text !== undefined) yield { kind, id: at.text, spot: at.spot() }
}

function* inProse(draft: Draft): Generator<Reference> {
  for (const { page } of pagesOf(draft)) {
    for (const used of elementsOf(page)) {
      for (const [attribute, { kind, list }] of Object.entries(components[used.name] ?? {})) {
        const id = used.attributes.get(attribute)
        if (typeof id !== 'string' || !isReferenceKind(kind)) continue
        const spot = attributeSpot(used, attribute)
        for (const one of list ? id.split(/\s+/) : [id])
          yield { kind, id: one, spot: { ...spot, found: `"${one}"` } }
      }
    }
  }
}

function isReferenceKind(kind: string): kind is ReferenceKind {
  return referenceKinds.some((known) => known === kind)
}
