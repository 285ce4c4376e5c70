import type { Draft } from '../draft.ts'
import type { Located } from '../located.ts'
import type { Report } from '../report.ts'
import type { Rule } from './rule.ts'

/** No id is given twice: in the whole Atlas, and within the thing whose words they are. */
export const uniqueIds: Rule = (draft, report) => {
  for (const [kind, ids] of Object.entries(draft.ids)) {
    for (const places of ids.values())
      refuseSecond(places, kind === 'glossary' ? 'glossary term' : kind, report)
  }
  for (const { owner, kind, items } of vocabularies(draft)) {
    const places = Map.groupBy(items, (item) => item.child('id')?.text ?? '')
    for (const same of places.values()) refuseSecond(same, `${kind} of ${owner}`, report)
  }
}

function refuseSecond(places: readonly Located[], kind: string, report: Report): void {
  const [first, ...more] = places
  if (first === undefined) return
  const { file, line } = first.spot('id')
  for (const place of more) {
    report.add(place.spot('id'), {
      is: `is taken by a ${kind} in content/${file}:${String(line)}; each id is given once`,
    })
  }
}

function* vocabularies(draft: Draft): Generator<{ owner: string; kind: string; items: Located[] }> {
  const words = (at: Located, key: string): Located[] => at.child(key)?.children ?? []
  for (const { at, value } of draft.features) {
    yield { owner: value.id, kind: 'term', items: words(at, 'terms') }
    yield { owner: value.id, kind: 'word for "of"', items: words(at, 'of') }
  }
  for (const { id, meta } of draft.systems.values()) {
    if (meta) yield { owner: id, kind: 'variant', items: words(meta.at, 'variants') }
  }
}
