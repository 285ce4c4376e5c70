import { mostWords, tellingWords, wordsOf } from './words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One way to take a query: the words that must all be found. */
export interface Reading {
  words: string[]
  /** The names that stand in for what was typed; empty: the words are as typed. */
  instead: string[]
}

/** A query as it was understood. */
export interface Query {
  /** As typed first, then with aliases replaced; empty when there is no word in the query. */
  readings: Reading[]
  /** The words of systems among those typed. */
  systems: string[]
}

/** How many names an alias may stand for before the rest is passed over. */
const mostNames = 3

type Span = { kind: 'words'; words: string[] } | { kind: 'alias'; words: string[]; names: string[] }

/**
 * Reads what somebody typed: cut into words, names kept whole, aliases looked up, words that tell nothing left
 * out. Never throws.
 */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const typed = wordsOf(text).slice(0, mostWords)
  if (typed.length === 0) return { readings: [], systems: [] }
  const spans = cutIntoSpans(typed, vocabulary)
  const most = Math.max(0, ...spans.map((span) => (span.kind === 'alias' ? span.names.length : 0)))
  const replaced = Array.from({ length: Math.min(most, mostNames) }, (_, n) =>
    replace(spans, n, vocabulary.silent),
  )
  return {
    readings: [
      { words: distinct(tellingWords(typed, vocabulary.silent)), instead: [] },
      ...replaced,
    ],
    systems: wordsOfSystems(typed, vocabulary),
  }
}

/** The query with each alias replaced by its n-th name, or its last one. */
function replace(spans: readonly Span[], n: number, silent: ReadonlySet<string>): Reading {
  const instead: string[] = []
  const words = spans.flatMap((span) => {
    if (span.kind === 'words') return span.words
    const name = span.names[Math.min(n, span.names.length - 1)] ?? ''
    instead.push(name)
    return wordsOf(name)
  })
  return { words: distinct(tellingWords(words, silent)), instead }
}

/** The longest names and aliases first, from the left; what is neither stays as words. */
function cutIntoSpans(words: readonly string[], vocabulary: Vocabulary): Span[] {
  const names = new Set(vocabulary.names)
  const aliases = new Map(Object.entries(vocabulary.aliases))
  const spans: Span[] = []
  let at = 0
  while (at < words.length) {
    const span = longest(words, at, (phrase) => names.has(phrase) || aliases.has(phrase))
    const found = aliases.get(span.join(' '))
    spans.push(
      found === undefined
        ? { kind: 'words', words: span }
        : { kind: 'alias', words: span, names: found },
    )
    at += span.length
  }
  return spans
}

/** The longest phrase from a place on that is known, or the word there. */
function longest(
  words: readonly string[],
  at: number,
  isKnown: (phrase: string) => boolean,
): string[] {
  for (let end = words.length; end > at; end -= 1) {
    const phrase = words.slice(at, end)
    if (isKnown(phrase.join(' '))) return phrase
  }
  return words.slice(at, at + 1)
}

function wordsOfSystems(words: readonly string[], { systems }: Vocabulary): string[] {
  const known = new Set(systems)
  return words.flatMap((_, at) => {
    const phrase = longest(words, at, (one) => known.has(one))
    return known.has(phrase.join(' ')) ? phrase : []
  })
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
