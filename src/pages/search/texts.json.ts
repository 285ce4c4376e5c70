import { compactTexts } from '../../search/compact.ts'
import { catalog } from '../../site/catalog.ts'

/** The longer texts of the search's answers: sources, meanings, sentences. */
export function GET(): Response {
  return Response.json(compactTexts(catalog))
}
