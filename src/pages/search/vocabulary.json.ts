import { buildVocabulary } from '../../search/vocabulary.ts'
import { catalog } from '../../site/catalog.ts'

/** What things are called, for the search in the browser. */
export function GET(): Response {
  return Response.json(buildVocabulary(catalog))
}
