import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { optionalDate, text } from './field.ts'
import { releaseField, releasesOf } from './release.ts'

/** The life of a system: whether it is alive, when it ended, and how long its releases are supported. */
export const lifecycleItem = z.object({
  system: text('The id of the system.'),
  status: z
    .enum(['active', 'maintenance', 'discontinued', 'unknown'])
    .describe('Whether it is made any more.'),
  as_of: optionalDate('When the status was true.'),
  ended: optionalDate('When support for the whole system ended; null while it lives.'),
  releases: releaseField,
})

export function lifecycleItems(catalog: Catalog): z.infer<typeof lifecycleItem>[] {
  return [...catalog.systems]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, life, releases }) => ({
      system: id,
      status: life.status,
      as_of: life.at,
      ended: life.end,
      releases: releasesOf(releases),
    }))
}
