import { compact } from '../../search/compact.ts'
import { catalog } from '../../site/catalog.ts'

/** What the search answers from. */
export function GET(): Response {
  return Response.json(compact(catalog))
}
