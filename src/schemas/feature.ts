import { z } from 'zod'
import { idSchema, slugSchema } from './id.ts'
import { aliasesSchema, textSchema } from './text.ts'

/** What kind of value answers a feature. */
export const featureTypes = [
  'support',
  'enum',
  'list',
  'text',
  'size',
  'version',
  'date',
  'link',
] as const

/** How fast an answer goes out of date. `constant`: it never changes, and has no order in time. */
export const volatilities = ['lifecycle', 'version', 'behaviour', 'constant'] as const

/** MB = 10^6 bytes (disk, image), MiB = 2^20 bytes (memory). */
export const units = ['MB', 'MiB'] as const

/** The answers to a feature of type `support`, whether it lists them as terms or not. */
export const supportValues = ['yes', 'partial', 'no'] as const

/** One word of a feature's vocabulary. */
export const featureTermSchema = z.strictObject({
  /** The word that claims carry. */
  id: idSchema,
  /** As it is shown. */
  name: textSchema,
  /** One sentence: what a claim says that gives this answer. */
  meaning: textSchema,
  /** Stands for the feature's phrase where that would not read well. */
  phrase: textSchema.optional(),
  aliases: aliasesSchema,
  /** The shape that stands for it in a glyph; terms of the same form are drawn alike. */
  form: slugSchema.optional(),
})

/** What was measured or meant. Answers with different `of` are never compared. */
export const ofSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  meaning: textSchema.optional(),
})

/** One row of the matrices. */
export const featureSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  /** For narrow heads. */
  short: textSchema.optional(),
  /** The question that the cell answers. */
  question: textSchema,
  type: z.enum(featureTypes),
  /** Of a `size`, and only there. */
  unit: z.enum(units).optional(),
  volatility: z.enum(volatilities),
  /** One or two sentences: why it matters. */
  why: textSchema,
  aliases: aliasesSchema,
  /** How much a difference here matters to someone choosing: 1 (little) to 5 (most). */
  weight: z.int().min(1).max(5),
  /** Follows a system's name in a sentence; `{value}` stands for the answer. */
  phrase: textSchema,
  /** The closed vocabulary of an `enum` or `list`; for `support`, words about yes, partial and no. */
  terms: z.array(featureTermSchema).default([]),
  /** What can be measured or meant, first what a matrix prefers. */
  of: z.array(ofSchema).default([]),
})

/** `content/features/<group>.yaml`: the rows that answer one question. The file's name is the group's id. */
export const featureGroupFileSchema = z.strictObject({
  name: textSchema,
  /** The question that heads the group in a matrix. */
  question: textSchema,
  /** The group's place among the groups, from 1. */
  order: z.int().min(1),
  features: z.array(featureSchema).min(1),
})

export type FeatureType = (typeof featureTypes)[number]
export type Volatility = (typeof volatilities)[number]
export type Unit = (typeof units)[number]
export type FeatureTerm = z.infer<typeof featureTermSchema>
export type Of = z.infer<typeof ofSchema>
/** A row, with the group whose file it stands in. */
export type Feature = z.infer<typeof featureSchema> & { group: string }
/** A group of rows; its features are in `Content.features`, in the same order. */
export type FeatureGroup = Omit<z.infer<typeof featureGroupFileSchema>, 'features'> & { id: string }
