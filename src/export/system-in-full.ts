import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { claimItem, claimsOf } from './claim.ts'
import { judgementItem, judgementsOf } from './judgement.ts'
import type { Links } from './links.ts'
import { systemItem, systemsById, toSystemItem } from './system.ts'

/** Everything that is known of one system. */
export const systemInFullItem = systemItem
  .extend({
    claims: z.array(claimItem).describe('All claims about it.'),
    judgements: z.array(judgementItem).describe('How disagreements between them were settled.'),
  })
  .meta({
    id: 'system-in-full',
    description: 'A system with its claims, and how disagreements between them were settled.',
  })

export type SystemInFullItem = z.infer<typeof systemInFullItem>

/** All systems in full, by id. */
export function systemInFullItems(catalog: Catalog, links: Links): SystemInFullItem[] {
  return systemsById(catalog).map((system) => ({
    ...toSystemItem(system, links),
    claims: claimsOf(system, links),
    judgements: judgementsOf(system),
  }))
}
