import { z } from 'zod'
import { partialDateSchema } from './date.ts'
import { sourceRefsSchema } from './source.ts'
import { textSchema } from './text.ts'

/** A release or series: an item of `releases.yaml`, newest first. */
export const releaseSchema = z.strictObject({
  /** The name of the series or release, quoted when it looks like a number. */
  series: textSchema,
  /** The day it came out. */
  released: partialDateSchema.optional(),
  /** The end of its ordinary support; may lie in the future. */
  ends: partialDateSchema.optional(),
  /** The end of paid or extended support; may lie in the future. */
  extended: partialDateSchema.optional(),
  note: textSchema.optional(),
  sources: sourceRefsSchema,
})

export type Release = z.infer<typeof releaseSchema>
