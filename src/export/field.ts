import { z } from 'zod'
import type { SourceRef } from '../schemas/source.ts'

/** The forms of fields that several items share. A description says what the field is; it is part of the export. */

/** An id, as other items use it. */
export const id = (description: string) => z.string().min(1).describe(description)

/** A text for people. */
export const text = (description: string) => z.string().min(1).describe(description)

/** A text that may be missing: then the field is there and null. */
export const optionalText = (description: string) =>
  z.string().min(1).nullable().describe(description)

/** A date as precise as its source. */
export const date = (description: string) => z.string().regex(datePattern).describe(description)

export const optionalDate = (description: string) =>
  z.string().regex(datePattern).nullable().describe(description)

/** A path of this site, from the root of its host. */
export const sitePath = (description: string) =>
  z.string().startsWith('/').meta({ format: 'uri-reference', description })

/** Addresses somewhere on the web. */
export const webAddress = (description: string) =>
  z.string().meta({ format: 'uri' }).nullable().describe(description)

export const texts = (description: string) => z.array(z.string()).describe(description)

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A source and the place in it. */
export const referenceItem = z
  .object({
    id: id('The id of the source.'),
    where: optionalText('Chapter, file or heading in the source.'),
  })
  .meta({ id: 'reference', description: 'A source, and the place in it.' })

/** What a statement rests on. */
export const sourcesField = z.array(referenceItem).min(1).describe('What it rests on.')

export function sourcesOf(refs: readonly SourceRef[]): z.infer<typeof referenceItem>[] {
  return refs.map(({ id, where = null }) => ({ id, where }))
}
