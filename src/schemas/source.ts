import { z } from 'zod'
import { partialDateSchema } from './date.ts'
import { idSchema } from './id.ts'
import { textSchema, urlSchema } from './text.ts'

/** primary: the makers of a system speak of it, or its code does. secondary: everyone else. */
export const sourceKinds = ['primary', 'secondary'] as const

/** What claims rest on. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Ids of entries that turned out to be the same publication: their addresses lead to this one. */
  formerly: z.array(idSchema).min(1).optional(),
  title: textSchema,
  publisher: textSchema,
  /** Left out where none is known. */
  url: urlSchema.optional(),
  /** Left out where unknown. */
  published: partialDateSchema.optional(),
  kind: z.enum(sourceKinds),
  /** The date of the copy that was read: of the commit, of the stored page, else of publication. */
  read: partialDateSchema,
  /** One sentence to the reader about the source itself (an undated copy, an archived page). */
  note: textSchema.optional(),
})

/** A source and the place in it; `ros-docs` is short for `{id: ros-docs}`. */
export const sourceRefSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  z.strictObject({
    id: idSchema,
    /** Chapter, file or heading in the source. */
    where: textSchema.optional(),
  }),
)

/** The sources of a statement: at least one. */
export const sourceRefsSchema = z
  .array(sourceRefSchema)
  .min(1, 'is empty: every statement names its sources')

export type Source = z.infer<typeof sourceSchema>
export type SourceRef = z.infer<typeof sourceRefSchema>
