import { z } from 'zod'
import { slugSchema } from './id.ts'
import { aliasesSchema, textSchema } from './text.ts'

/** An edition, series or platform of a system, whose answers are kept apart. */
export const variantSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  /** Of exactly one variant: what a matrix shows. */
  default: z.literal(true).optional(),
})

/** The front matter of a system's `index.mdx`. */
export const systemMetaSchema = z.strictObject({
  name: textSchema,
  /** One or two sentences: what it is, without figures. */
  summary: textSchema,
  aliases: aliasesSchema,
  /** Of the traditional system that the others are held against, and only there. */
  baseline: z.literal(true).optional(),
  /** The closed vocabulary of `variant`; empty when there is only one of it. */
  variants: z.array(variantSchema).default([]),
})

export type Variant = z.infer<typeof variantSchema>
export type SystemMeta = z.infer<typeof systemMetaSchema>
