import type { PageData, SubResult } from './engine.ts'
import { sameWord } from './words.ts'

/** A piece of an excerpt; `found`: it is what was searched for. */
export interface Piece {
  text: string
  found: boolean
}

/** A stretch of a page under one heading. */
export interface Section {
  title: string
  url: string
  excerpt: Piece[]
}

/** A page as it is shown among the results. */
export interface Result {
  title: string
  url: string
  /** What kind of page it is: `system`. */
  kind: string
  /** Of a system that has ended: `ended 2020-05-26`. */
  status: string | undefined
  excerpt: Piece[]
  /** Those that match best, best first. */
  sections: Section[]
}

/** A page with its best sections, at most `most` of them. */
export function resultOf(page: PageData, words: readonly string[], most: number): Result {
  const text = page.content.split(/\s+/)
  const ranked = page.sub_results
    .map((part) => ({ part, ...rank(part, text, words) }))
    .sort((a, b) => b.covers - a.covers || b.score - a.score)
  const headed = ranked.filter(({ part }) => part.anchor !== undefined && part.url !== page.url)
  // A section with fewer of the words than the best one would only repeat what the page is about.
  const enough = headed.filter(({ covers }) => covers === headed[0]?.covers)
  return {
    title: page.meta.title ?? page.url,
    url: page.url,
    kind: page.meta.kind ?? '',
    status: page.meta.status,
    excerpt: withoutTitle(piecesOf(page.excerpt), page.meta.title ?? ''),
    sections: enough.slice(0, most).map(({ part }) => ({
      title: part.title.trim(),
      url: part.url,
      excerpt: withoutTitle(piecesOf(part.excerpt), part.title.trim()),
    })),
  }
}

/** How many of the words a section has, and how much they weigh there. */
function rank(part: SubResult, text: readonly string[], words: readonly string[]) {
  const found = part.weighted_locations.map(({ location }) => (text[location] ?? '').toLowerCase())
  return {
    covers: words.filter((word) => found.some((one) => sameWord(word, one))).length,
    score: part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
  }
}

/** An excerpt cut at its marks. Everything else in it is text, whatever it looks like. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
    const found = part.startsWith('<mark>')
    const text = part
      .replaceAll(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    return text === '' ? [] : [{ text, found }]
  })
}

/** An excerpt that begins with the title above it, without it. */
export function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('')
  if (title === '' || !text.startsWith(title)) return [...pieces]
  const rest = text.slice(title.length).replace(/^[.\s]+/, '')
  let left = text.length - rest.length
  return pieces.flatMap(({ text: own, found }) => {
    const kept = own.slice(left)
    left = Math.max(0, left - own.length)
    return kept === '' ? [] : [{ text: kept, found }]
  })
}
