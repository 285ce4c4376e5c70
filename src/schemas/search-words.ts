import { z } from 'zod'
import { textSchema } from './text.ts'

/** What people ask of a system besides its answers to the features. */
export const askedRelations = ['after', 'before', 'offspring', 'diagrams'] as const

const wordsSchema = z.array(textSchema).default([])

/** A page of the site that is no system, feature, lesson, diagram or term. */
const placeSchema = z.strictObject({
  /** Its address, without a slash in front. */
  href: z.string().regex(/^([a-z-]+\/)+$/, 'an address of the site, like timeline/'),
  title: textSchema,
  /** What one finds there. */
  text: textSchema,
  aliases: wordsSchema,
})

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
  /** What stands right behind something that shall not be there: `systemd-free`. */
  lacking: wordsSchema,
  /** Answers that say something only beside the name of their feature. */
  vague: wordsSchema,
  /** What stands between two things to be compared. */
  versus: wordsSchema,
  /** What is asked of a system, and the words for it. */
  relations: z.partialRecord(z.enum(askedRelations), wordsSchema).default({}),
  /** Features whose answers systems are called by: `SAP Linux`. */
  makers: wordsSchema,
  places: z.array(placeSchema).default([]),
})

export type AskedRelation = (typeof askedRelations)[number]
export type SearchWords = z.infer<typeof searchWordsSchema>

/** Where the content has no such file: every word tells something. */
export const noSearchWords: SearchWords = {
  asking: [],
  anything: [],
  meaning: [],
  without: [],
  lacking: [],
  vague: [],
  versus: [],
  relations: {},
  makers: [],
  places: [],
}
