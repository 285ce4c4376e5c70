import { z } from 'zod'
import { daySchema, monthSchema } from './date.ts'
import { textSchema } from './text.ts'

/** `content/atlas.yaml`: what the catalog says of itself. */
export const atlasSchema = z.strictObject({
  /** The name of the site. */
  title: textSchema,
  /** The month under which this state is published, YYYY-MM. */
  edition: monthSchema,
  /** The catalog's today, YYYY-MM-DD: nothing in the content is later. */
  date: daySchema,
  /** Under which terms the parts may be used. */
  license: z.strictObject({
    /** SPDX id of the code's licence. */
    code: textSchema,
    /** SPDX id of the licence of texts, data and drawings. */
    content: textSchema,
  }),
  /** One or two sentences: what the Atlas is. */
  description: textSchema,
})

export type Atlas = z.infer<typeof atlasSchema>
