import { z } from 'zod'
import { partialDateSchema } from './date.ts'
import { slugSchema } from './id.ts'
import { sourceRefsSchema } from './source.ts'
import { textSchema } from './text.ts'

/** What a claim says where it has no value: looked for and not found; or the question does not arise. */
export const openStates = ['unknown', 'not-applicable'] as const

/** A value as it is written: list = several terms, size = a number in the feature's unit, otherwise text. */
export const valueSchema = z.union([z.string(), z.number(), z.array(z.string())], {
  error: 'is not a value; use a word, a number or a list of words',
})

/** A claim as it stands in `claims.yaml`, under the id of its feature. */
export const claimEntrySchema = z.strictObject({
  /** Its number in the cell: given once, never reused. */
  n: z.int().min(1),
  /** The answer; its form is the feature's type. */
  value: valueSchema.optional(),
  /** Instead of a value: unknown | not-applicable. */
  state: z.enum(openStates).optional(),
  /** When it was true, as precise as the source is. */
  at: partialDateSchema,
  /** How far back it is known to hold. */
  since: partialDateSchema.optional(),
  /** The version of the system it speaks of. */
  version: textSchema.optional(),
  /** What was measured or meant; a word of the feature. */
  of: slugSchema.optional(),
  /** Edition, series or platform; a word of the system. Left out: the default one. */
  variant: slugSchema.optional(),
  /** One sentence of durable explanation. */
  note: textSchema.optional(),
  /** Written only where the reader should doubt. */
  confidence: z.literal('low').optional(),
  /** When it was last found to hold, where that is not the newest `read` of its sources. */
  confirmed: partialDateSchema.optional(),
  /** What it rests on; of an unknown: where one looked. */
  sources: sourceRefsSchema,
  /** Why the statement is wrong. It stays readable and enters no matrix. */
  rejected: textSchema.optional(),
  /** Of an unknown or not-applicable: why. */
  why: textSchema.optional(),
})

/** A claim as the Atlas reads it: `state` says whether there is a value, and so whether `value` is there. */
export const claimSchema = claimEntrySchema.transform(({ state, value, ...rest }) =>
  value === undefined
    ? { ...rest, state: state ?? ('unknown' as const) }
    : { ...rest, state: 'value' as const, value },
)

export type Value = z.infer<typeof valueSchema>
export type OpenState = (typeof openStates)[number]
export type ClaimEntry = z.infer<typeof claimEntrySchema>
/** A claim with the cell that it stands in. Its id is `<system>.<feature>.<n>`. */
export type Claim = z.infer<typeof claimSchema> & { system: string; feature: string }
/** A claim that gives an answer. */
export type ValueClaim = Extract<Claim, { state: 'value' }>
/** A claim that says why there is no answer. */
export type OpenClaim = Exclude<Claim, { state: 'value' }>
