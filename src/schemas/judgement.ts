import { z } from 'zod'
import { slugSchema } from './id.ts'
import { sourceRefSchema } from './source.ts'
import { textSchema } from './text.ts'

/** How a disagreement between claims of one cell was settled: an item of `judgements.yaml`. */
export const judgementSchema = z.strictObject({
  feature: slugSchema,
  /** The numbers of the claims that disagree. */
  claims: z.array(z.int().min(1)).min(2),
  /** The number of the one that holds, or none: then it stays open, with the reason. */
  prefer: z.union([z.int().min(1), z.literal('none')], {
    error: 'is not the number of a claim; use one of the numbers in claims, or none',
  }),
  /** One or two sentences: why. */
  why: textSchema,
  /** What the judgement rests on beyond the claims' own sources. */
  sources: z.array(sourceRefSchema).default([]),
})

export type Judgement = z.infer<typeof judgementSchema>
