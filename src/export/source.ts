import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { sourceKinds } from '../schemas/source.ts'
import { claimItems } from './claim.ts'
import { date, id, optionalDate, optionalText, sitePath, text, texts, webAddress } from './field.ts'
import type { Links } from './links.ts'

/** A source as the export tells it. */
export const sourceItem = z
  .object({
    id: id('Given once and never renamed.'),
    title: text('Its title.'),
    publisher: text('Who published it.'),
    url: webAddress('Where it was published; null where that is not known.'),
    published: optionalDate('When it was published; null where that is not known.'),
    kind: z
      .enum(sourceKinds)
      .describe(
        'primary: the makers of a system speak, or its code does. secondary: everyone else.',
      ),
    read: date('The date of the copy that was read.'),
    note: optionalText('What is to be known about the source itself.'),
    claims: z.int().min(0).describe('How many claims rest on it.'),
    systems: texts('The ids of the systems that those claims speak of.'),
    page: sitePath('Its page on the site: everything that it says, beside what is held today.'),
  })
  .meta({ id: 'source', description: 'What claims rest on, and how many of them do.' })

export type SourceItem = z.infer<typeof sourceItem>

/** All sources, by id. */
export function sourceItems(catalog: Catalog, links: Links): SourceItem[] {
  const citing = new Map(catalog.sources.map(({ id }) => [id, new Map<string, string>()]))
  for (const claim of claimItems(catalog, links)) {
    for (const { id } of claim.sources) citing.get(id)?.set(claim.id, claim.system)
  }
  return catalog.sources.map(({ id, title, publisher, url, published, kind, read, note }) => {
    const claims = citing.get(id) ?? new Map<string, string>()
    return {
      id,
      title,
      publisher,
      url: url ?? null,
      published: published ?? null,
      kind,
      read,
      note: note ?? null,
      claims: claims.size,
      systems: [...new Set(claims.values())],
      page: links.source(id),
    }
  })
}
