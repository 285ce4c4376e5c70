import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import { allClaims } from '../atlas/cell.ts'
import type { AtlasClaim } from '../atlas/claim.ts'
import type { System } from '../atlas/system.ts'
import { openStates } from '../schemas/claim.ts'
import {
  date,
  id,
  optionalDate,
  optionalText,
  sitePath,
  sourcesField,
  sourcesOf,
  text,
} from './field.ts'
import type { Links } from './links.ts'
import { systemsById } from './system.ts'

/** A claim as the export tells it (DESIGN, "The export"). */
export const claimItem = z
  .object({
    id: id('<system>.<feature>.<n>. Given once and never renamed.'),
    system: id('The id of the system that it speaks of.'),
    feature: id('The id of the feature that it answers.'),
    n: z.int().min(1).describe('Its number in the cell: given once, never reused.'),
    state: z
      .enum(['value', ...openStates])
      .describe(
        'value: it gives an answer. unknown: one looked and found none. not-applicable: the question does not arise.',
      ),
    value: z
      .union([z.string(), z.number(), z.array(z.string())])
      .nullable()
      .describe(
        'The answer: ids of terms for a feature of type support, enum or list, a number in its unit for a size, otherwise text. Null where the state is not value.',
      ),
    text: text('The answer in words, sizes with their unit.'),
    of: optionalText(
      'The id of what was measured or meant, a word of the feature. Claims with different ones are not to be compared.',
    ),
    variant: optionalText(
      'The id of the edition, series or platform, a word of the system. Null where the system has only one.',
    ),
    at: date('When it was true, as precise as the source is: YYYY, YYYY-MM or YYYY-MM-DD.'),
    since: optionalDate('How far back it is known to hold.'),
    version: optionalText('The version of the system that it speaks of.'),
    note: optionalText('One sentence of explanation.'),
    why: optionalText(
      'Why there is no value: what was looked at, or why the question does not arise.',
    ),
    confidence: z.enum(['high', 'low']).describe('low: the reader should doubt.'),
    rank: z
      .enum(['current', 'past', 'rejected'])
      .describe(
        'current: part of the answer on the date of the file. past: was true, or gave way to a better claim. rejected: wrong.',
      ),
    rejected: optionalText('Why it is wrong.'),
    confirmed: date('When it was last found to hold: the newest reading of its sources.'),
    url: sitePath('Its place on the site, from the root of the host that this file comes from.'),
    sources: sourcesField,
  })
  .meta({ id: 'claim', description: 'What one source, or several that agree, say about one cell.' })

export type ClaimItem = z.infer<typeof claimItem>

/** All claims, by the id of their system, then in the order of the features, then by number. */
export function claimItems(catalog: Catalog, links: Links): ClaimItem[] {
  return systemsById(catalog).flatMap((system) => claimsOf(system, links))
}

/** The claims about one system, in the same order. */
export function claimsOf(system: System, links: Links): ClaimItem[] {
  return [...system.cells.values()].flatMap((cell) =>
    allClaims(cell)
      .sort((a, b) => a.claim.n - b.claim.n)
      .map((claim) => toItem(claim, system, links)),
  )
}

function toItem(
  { id, claim, text, rank, confirmed }: AtlasClaim,
  system: System,
  links: Links,
): ClaimItem {
  const standard = system.variants.find((variant) => variant.default)?.id
  return {
    id,
    system: system.id,
    feature: claim.feature,
    n: claim.n,
    state: claim.state,
    value: claim.state === 'value' ? claim.value : null,
    text,
    of: claim.of ?? null,
    variant: claim.variant ?? standard ?? null,
    at: claim.at,
    since: claim.since ?? null,
    version: claim.version ?? null,
    note: claim.note ?? null,
    why: claim.why ?? null,
    confidence: claim.confidence ?? 'high',
    rank,
    rejected: claim.rejected ?? null,
    confirmed,
    url: links.claim(system.id, claim.feature, claim.n),
    sources: sourcesOf(claim.sources),
  }
}
