import { z } from 'zod'
import type { Release } from '../schemas/release.ts'
import { optionalDate, optionalText, sourcesField, sourcesOf, text } from './field.ts'

/** A system's releases as the export tells them. */
export const releaseField = z
  .array(
    z.object({
      series: text('The name of the series or release.'),
      released: optionalDate('When it came out.'),
      ends: optionalDate('When its ordinary support ends; may lie in the future.'),
      extended: optionalDate('When its extended support ends; may lie in the future.'),
      note: optionalText('What else is to be known.'),
      sources: sourcesField,
    }),
  )
  .describe('Its releases or series, newest first.')

export function releasesOf(releases: readonly Release[]): z.infer<typeof releaseField> {
  return releases.map(({ series, released, ends, extended, note, sources }) => ({
    series,
    released: released ?? null,
    ends: ends ?? null,
    extended: extended ?? null,
    note: note ?? null,
    sources: sourcesOf(sources),
  }))
}
