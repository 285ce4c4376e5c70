import type { Engine, Hit, PageData } from './engine.ts'
import { readQuery, type Reading } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'
import { sameWord } from './words.ts'

type Search = Engine['search']

/** What a query found. */
export interface Found {
  hits: FoundPage[]
  /** Words that had to be given up: on no page, or not on one with the others. */
  dropped: string[]
  /** Names that were searched for in place of what was typed. */
  instead: string[]
}

/** A page, and the words that it was found by. */
export interface FoundPage {
  hit: Hit
  words: readonly string[]
}

interface Searched extends Reading {
  hits: Hit[]
  /** Words that the first page was not found by: Pagefind passes over what it does not know. */
  missing: string[]
}

/**
 * Finds the pages that have all words of a query, as typed or under the names that aliases stand for. Where no
 * page has them all, the words that no page has are given up, then the most common ones, systems last.
 */
export async function find(text: string, vocabulary: Vocabulary, search: Search): Promise<Found> {
  const query = readQuery(text, vocabulary)
  const searched: Searched[] = []
  for (const reading of query.readings) searched.push(await searchFor(reading, search))
  const complete = searched.filter(({ hits, missing }) => hits.length > 0 && missing.length === 0)
  if (complete.length > 0) {
    const instead = complete.flatMap((reading) => reading.instead)
    return { hits: fuse(complete), dropped: [], instead: [...new Set(instead)] }
  }
  const best = searched.sort((a, b) => a.missing.length - b.missing.length)[0]
  return best === undefined
    ? { hits: [], dropped: [], instead: [] }
    : relax(best, query.systems, search)
}

async function searchFor(reading: Reading, search: Search): Promise<Searched> {
  const { results } = await search(reading.words.join(' '))
  const first = await results[0]?.data()
  const seen = first === undefined ? [] : foundWords(first)
  const missing = first === undefined ? [] : reading.words.filter((word) => !isAmong(word, seen))
  return { ...reading, hits: results, missing }
}

function isAmong(word: string, found: readonly string[]): boolean {
  return found.some((one) => sameWord(word, one))
}

/** The words of a page that made it a result: those marked in its text, and all of its title and the like. */
function foundWords(page: PageData): string[] {
  const text = page.content.split(/\s+/)
  return [...page.locations.map((place) => text[place] ?? ''), ...Object.values(page.meta)]
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll(/[^\p{L}\p{N}]/gu, '')])
    .filter((word) => word !== '')
}

/** Drops words until something is found. */
async function relax(from: Reading, systems: readonly string[], search: Search): Promise<Found> {
  const counts = new Map<string, number>()
  for (const word of from.words) {
    const alone = await searchFor({ words: [word], instead: [] }, search)
    counts.set(word, alone.missing.length > 0 ? 0 : alone.hits.length)
  }
  const count = (word: string) => counts.get(word) ?? 0
  let words = from.words.filter((word) => count(word) > 0)
  const order = words.toSorted(
    (a, b) =>
      Number(systems.includes(a)) - Number(systems.includes(b)) ||
      count(b) - count(a) ||
      words.indexOf(b) - words.indexOf(a),
  )
  let hits: Hit[] = []
  while (words.length > 0) {
    hits = (await searchFor({ words, instead: [] }, search)).hits
    if (hits.length > 0) break
    const least = order.shift()
    words = words.filter((word) => word !== least)
  }
  return {
    hits: hits.map((hit) => ({ hit, words })),
    dropped: from.words.filter((word) => !words.includes(word)),
    instead: from.instead,
  }
}

/** Damps the first places, so that a page that two readings find is before one that leads in only one of them. */
const damping = 4

/** The readings' results as one list, by reciprocal ranks (Cormack, Clarke and Büttcher 2009). */
function fuse(readings: readonly Searched[]): FoundPage[] {
  const pages = new Map<string, FoundPage & { score: number; best: number }>()
  for (const { hits, words } of readings) {
    hits.forEach((hit, place) => {
      const known = pages.get(hit.id)
      const score = (known?.score ?? 0) + 1 / (damping + place)
      pages.set(
        hit.id,
        known === undefined || place < known.best
          ? { hit, words, score, best: place }
          : { ...known, score },
      )
    })
  }
  return [...pages.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ hit, words }) => ({ hit, words }))
}
