import { z } from 'zod'
import { textSchema } from './text.ts'

/** What people ask of a system besides its answers to the features. */
export const askedRelations = ['after', 'before', 'offspring', 'diagrams'] as const

const wordsSchema = z.array(textSchema).default([])

/** `content/search.yaml`: the words of queries that name no system, feature, answer or term. */
export const searchWordsSchema = z.strictObject({
  /** Words that ask or join and tell nothing about what is sought. */
  asking: wordsSchema,
  /** Words for any of the systems. */
  anything: wordsSchema,
  /** What one asks with when one wants to know what a word means. */
  meaning: wordsSchema,
  /** What stands before something that shall not be there. */
  without: wordsSchema,
  /** What stands between two things to be compared. */
  versus: wordsSchema,
  /** What is asked of a system, and the words for it. */
  relations: z.partialRecord(z.enum(askedRelations), wordsSchema).default({}),
})

export type AskedRelation = (typeof askedRelations)[number]
export type SearchWords = z.infer<typeof searchWordsSchema>

/** Where the content has no such file: every word tells something. */
export const noSearchWords: SearchWords = {
  asking: [],
  anything: [],
  meaning: [],
  without: [],
  versus: [],
  relations: {},
}
