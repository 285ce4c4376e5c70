import { z } from 'zod'
import { partialDateSchema } from './date.ts'
import { systemIdSchema } from './id.ts'
import { sourceRefsSchema } from './source.ts'
import { shortTextSchema, textSchema } from './text.ts'

/** What can happen in a system's life. */
export const eventKinds = [
  'announced',
  'preview',
  'released',
  'renamed',
  'acquired',
  'forked',
  'milestone',
  'deprecated',
  'ended',
] as const

/** How one system comes from another. */
export const relations = [
  'based-on',
  'fork-of',
  'successor-of',
  'merged-into',
  'renamed-from',
  'inspired-by',
] as const

/** A dated event. */
export const historyEventSchema = z.strictObject({
  date: partialDateSchema,
  kind: z.enum(eventKinds),
  /** At most 60 characters. */
  title: shortTextSchema,
  /** One sentence. */
  text: textSchema,
  sources: sourceRefsSchema,
})

/** Where the system comes from: `system` in the Atlas, or the `name` of something outside it. */
export const lineageSchema = z.strictObject({
  relation: z.enum(relations),
  system: systemIdSchema.optional(),
  name: textSchema.optional(),
  date: partialDateSchema.optional(),
  sources: sourceRefsSchema,
})

/** What people moved to: `system` in the Atlas, or the `name` of something outside it. */
export const replacementSchema = z.strictObject({
  system: systemIdSchema.optional(),
  name: textSchema.optional(),
  why: textSchema,
  sources: sourceRefsSchema,
})

/** `history.yaml`: a system's life. */
export const historySchema = z.strictObject({
  events: z.array(historyEventSchema).default([]),
  lineage: z.array(lineageSchema).default([]),
  /** Of ended systems. */
  'replaced-by': z.array(replacementSchema).default([]),
})

export type EventKind = (typeof eventKinds)[number]
export type Relation = (typeof relations)[number]
export type HistoryEvent = z.infer<typeof historyEventSchema>
export type Lineage = z.infer<typeof lineageSchema>
export type Replacement = z.infer<typeof replacementSchema>
export type History = z.infer<typeof historySchema>
