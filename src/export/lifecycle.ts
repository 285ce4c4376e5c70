import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { id, optionalDate, sitePath } from './field.ts'
import type { Links } from './links.ts'
import { releaseField, releasesOf } from './release.ts'

/** The life of a system: whether it is alive, when it ended, and how long its releases are supported. */
export const lifecycleItem = z
  .object({
    system: id('The id of the system.'),
    status: z
      .enum(['active', 'maintenance', 'discontinued', 'unknown'])
      .describe('Whether it is made any more.'),
    as_of: optionalDate('When the status was true.'),
    ended: optionalDate('When support for the whole system ended; null while it lives.'),
    releases: releaseField,
    url: sitePath('The page of the system, at its life.'),
  })
  .meta({
    id: 'lifecycle',
    description: 'Whether a system lives, and how long its releases are supported.',
  })

export function lifecycleItems(catalog: Catalog, links: Links): z.infer<typeof lifecycleItem>[] {
  return [...catalog.systems]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((system) => ({
      system: system.id,
      status: system.life.status,
      as_of: system.life.at,
      ended: system.life.end,
      releases: releasesOf(system.releases),
      url: `${links.system(system.id)}#p-life`,
    }))
}
