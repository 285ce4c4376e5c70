import { type Entry, keysOf, type Lexicon, stem } from './lexicon.ts'
import { correct, distance, slips } from './spelling.ts'
import { mostWords, wordsOf } from './words.ts'

/** A stretch of a query that names something. */
export interface Mention {
  from: number
  /** The place after its last word. */
  to: number
  entries: Entry[]
}

/** A query as it was understood. */
export interface Understood {
  /** As typed, cut into words. */
  typed: string[]
  /** The same with slips corrected. */
  words: string[]
  /** What was corrected. */
  corrected: { from: string; to: string }[]
  mentions: Mention[]
  /** The places of words that tell something. */
  telling: number[]
}

/** The longest name that is looked for, in words. */
const longestName = 9

/**
 * Reads a query: names in it, with slips corrected unless one asks for what was typed. The last word may be the
 * beginning of one, as long as it is being typed.
 */
export function understand(text: string, lexicon: Lexicon, literally = false): Understood {
  const typed = wordsOf(text).slice(0, mostWords)
  const first = read(typed, typed, lexicon)
  if (literally) return first
  const covered = new Set(first.mentions.flatMap(placesOf))
  const open = first.telling.filter((at) => !covered.has(at))
  const words = [...typed]
  const corrected: Understood['corrected'] = []
  for (const at of open) {
    const word = words[at]
    if (word === undefined || word === '' || isKnown(word, lexicon)) continue
    const joined = joinedName(words, at, lexicon)
    if (joined !== undefined) {
      corrected.push({ from: `${word} ${words[at + 1] ?? ''}`, to: joined })
      words.splice(at, 2, joined, '')
      continue
    }
    const isLast = at === typed.length - 1 && !/\s$/.test(text)
    const whole = isLast ? completion(word, lexicon) : undefined
    const meant = whole ?? correct(word, lexicon.words)
    if (meant === undefined) continue
    words[at] = meant
    if (whole === undefined) corrected.push({ from: word, to: meant })
  }
  const kept = words.filter((word) => word !== '')
  return { ...read(kept, typed, lexicon), corrected }
}

/** The places that a mention takes up. */
export function placesOf({ from, to }: Mention): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function isKnown(word: string, { words, prose, stems }: Lexicon): boolean {
  return words.has(word) || prose.has(word) || stems.has(stem(word))
}

/** The weightiest word that begins like this. */
function completion(word: string, { words }: Lexicon): string | undefined {
  if (word.length < 3) return undefined
  const found = [...words].filter(([one]) => one.startsWith(word))
  return found.sort(([a, x], [b, y]) => y - x || a.length - b.length)[0]?.[0]
}

/** Two words that together are nearly one name: `bottel rocket`. */
function joinedName(words: readonly string[], at: number, { words: known }: Lexicon) {
  const next = words[at + 1]
  const joined = `${words[at] ?? ''}${next ?? ''}`
  if (next === undefined || joined.length < 8) return undefined
  const most = slips(joined)
  return [...known.keys()].find((one) => one.length > 7 && distance(joined, one, most) <= most)
}

function read(words: string[], typed: string[], lexicon: Lexicon): Understood {
  const mentions: Mention[] = []
  for (let at = 0; at < words.length;) {
    const found = longest(words, at, lexicon)
    if (found !== undefined) mentions.push(found)
    at = found?.to ?? at + 1
  }
  const telling = words.flatMap((word, at) => (lexicon.silent.has(word) ? [] : [at]))
  return { typed, words, corrected: [], mentions, telling }
}

/** The longest name that begins at a place. */
function longest(words: readonly string[], from: number, lexicon: Lexicon): Mention | undefined {
  for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
    const span = words.slice(from, to)
    const telling = span.filter((word) => !lexicon.silent.has(word))
    const isFramed = ![span[0], span.at(-1)].some((word) => lexicon.silent.has(word ?? ''))
    const keys = keysOf(span)
    if (isFramed && telling.length > 1) keys.push(...keysOf(telling))
    const entries = keys.map((key) => lexicon.phrases.get(key)).find((one) => one !== undefined)
    if (entries !== undefined) return { from, to, entries }
  }
  return undefined
}
