import type { Catalog } from '../atlas/catalog.ts'
import { compact } from './compact.ts'
import type { SearchDocument } from './documents.ts'
import { expand } from './field.ts'
import { buildLexicon, stem } from './lexicon.ts'
import { correct } from './spelling.ts'
import { wordsOf } from './words.ts'

/**
 * The words of the pages that would be taken for slips of a name and are none, in one text: all that the browser has to
 * know of them.
 */
export function proseWords(documents: readonly SearchDocument[], catalog: Catalog): string {
  const { words, stems } = buildLexicon(expand(compact(catalog)))
  const found = new Set<string>()
  for (const { html } of documents) {
    // Cut as lines, for only the beginning of a long text is read.
    for (const line of html.replaceAll(/<[^>]*>/g, '\n').split(/[\n.;,]/)) {
      for (const word of wordsOf(line)) found.add(word)
    }
  }
  return [...found]
    .filter((word) => !words.has(word) && !stems.has(stem(word)) && /^[a-z]+$/.test(word))
    .filter((word) => correct(word, words) !== undefined)
    .sort()
    .join(' ')
}

/** What filters ask of each page of the index: its kind, whether it is of an ended system, its group. */
export function pageFacts(
  fragments: readonly (readonly [id: string, fragment: string])[],
  catalog: Catalog,
): Record<string, [kind: string, ended: 0 | 1, group: string]> {
  const groups = new Map(catalog.features.map(({ id, group }) => [`/features/${id}/`, group]))
  for (const { id, see } of catalog.glossary) {
    const group = catalog.features.find((feature) => feature.id === see[0])?.group
    if (group !== undefined) groups.set(`/glossary/#${id}`, group)
  }
  return Object.fromEntries(
    fragments
      .map(([id, text]) => {
        const { url, meta } = JSON.parse(text) as { url: string; meta: Record<string, string> }
        const facts: [string, 0 | 1, string] = [
          meta.kind ?? '',
          meta.status === undefined ? 0 : 1,
          groups.get(url) ?? '',
        ]
        return [id, facts] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
