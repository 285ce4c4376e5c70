import { z } from 'zod'

/** Lower-case words and figures, joined by single hyphens, dots or low lines (`ros-docs-v1.x`, `x86_64`). */
const idPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** The id of a source or of a term. Ids are given once and never renamed (labels are). */
export const idSchema = z
  .string()
  .regex(
    idPattern,
    'is not an id; use lower-case letters and figures, joined by single hyphens, dots or low lines',
  )

/** The id of a feature, variant or group: no dots, because `<system>.<feature>.<n>` is parted by them. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use lower-case letters, figures and single hyphens',
  )

/** The id of an operating system: a slug without `-vs-`, which parts the two systems of a comparison's address. */
export const systemIdSchema = slugSchema.refine((id) => !`-${id}-`.includes('-vs-'), {
  message: 'is not the id of a system; "-vs-" is kept for comparisons',
})
