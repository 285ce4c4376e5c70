import { z } from 'zod'
import { slugSchema } from './id.ts'
import { sourceRefsSchema } from './source.ts'
import { aliasesSchema, textSchema } from './text.ts'

/** A term of `content/glossary.yaml`. */
export const glossaryTermSchema = z.strictObject({
  id: slugSchema,
  term: textSchema,
  aliases: aliasesSchema,
  /** One or two sentences. */
  text: textSchema,
  sources: sourceRefsSchema,
  /** Features that belong to it. */
  see: z.array(slugSchema).default([]),
})

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
