import { distance } from '../atlas/distance.ts'
import { type Entry, keysOf, type Lexicon, stem } from './lexicon.ts'
import { correct, slips } from './spelling.ts'
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

/** Words below this length have to be taken for a whole name. */
const shortest = 6

/** The longest name that is looked for, in words. */
const longestName = 9

/**
 * Reads a query: names in it, with slips corrected unless one asks for what was typed. The last word may be the
 * beginning of one, as long as it is being typed.
 */
export function understand(text: string, lexicon: Lexicon, literally = false): Understood {
  const typed = wordsOf(text)
    .slice(0, mostWords)
    .map((word) => withoutGenitive(word, lexicon))
  const first = read(typed, typed, lexicon, text)
  if (literally) return first
  const covered = new Set(first.mentions.flatMap(placesOf))
  const open = first.telling.filter((at) => !covered.has(at))
  const words = [...typed]
  const corrected: Understood['corrected'] = []
  for (const at of open) {
    const word = words[at]
    if (word === undefined || word === '' || isKnown(word, lexicon)) continue
    const near = nearName(word, lexicon)
    const isSure = near !== undefined && distance(word, near) === 1
    const joined = isSure ? undefined : joinedName(words, at, lexicon)
    if (joined !== undefined) {
      corrected.push({ from: `${word} ${words[at + 1] ?? ''}`, to: joined })
      words.splice(at, 2, joined, '')
      continue
    }
    const isLast = at === typed.length - 1 && !/\s$/.test(text)
    const meant =
      besideOthers(words, at, isLast, lexicon) ??
      (isLast ? completion(word, lexicon) : undefined) ??
      near
    if (meant === undefined) continue
    words[at] = meant
    // What is still being typed is no slip.
    if (!isLast || !meant.startsWith(word)) corrected.push({ from: word, to: meant })
  }
  const kept = words.filter((word) => word !== '')
  return { ...read(kept, typed, lexicon, text), corrected }
}

/** The places that a mention takes up. */
export function placesOf({ from, to }: Mention): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** `Google's` is `google`. */
function withoutGenitive(word: string, { silent, phrases }: Lexicon): string {
  return silent.has(word) || phrases.has(word) ? word : word.replace(/['’]s$/, '')
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

/** The word that makes a name together with one beside it: `secure bot` is `secure boot`, though `bot` begins others. */
function besideOthers(
  words: readonly string[],
  at: number,
  isLast: boolean,
  { words: known, phrases }: Lexicon,
): string | undefined {
  const word = words[at] ?? ''
  if (word.length < 3) return undefined
  const most = Math.max(1, slips(word))
  const [first, second, third, fourth] = [-2, -1, 1, 2].map((step) => words[at + step] ?? '')
  const phrasesWith = (one: string) =>
    [
      [first, second, one],
      [second, one, third],
      [one, third, fourth],
      [second, one],
      [one, third],
    ].filter((phrase): phrase is string[] =>
      phrase.every((part) => part !== undefined && part !== ''),
    )
  const isNear = (one: string) =>
    (isLast && one.startsWith(word)) || distance(word, one, most) <= most
  return [...known.keys()].find(
    (one) =>
      one.length > 2 &&
      isNear(one) &&
      phrasesWith(one).some((phrase) => keysOf(phrase).some((key) => phrases.has(key))),
  )
}

/** What was meant by a slip; short words have many neighbours, and are only taken for whole names. */
function nearName(word: string, { words, phrases }: Lexicon): string | undefined {
  const near = correct(word, words)
  return near !== undefined && word.length < shortest && !phrases.has(near) ? undefined : near
}

/** Two words that together are nearly one name: `bottel rocket`. */
function joinedName(words: readonly string[], at: number, { words: known }: Lexicon) {
  const next = words[at + 1]
  const joined = `${words[at] ?? ''}${next ?? ''}`
  if (next === undefined || joined.length < 8) return undefined
  const most = slips(joined)
  return [...known.keys()].find((one) => one.length > 7 && distance(joined, one, most) <= most)
}

function read(words: string[], typed: string[], lexicon: Lexicon, text: string): Understood {
  const whole = text.toLowerCase()
  const mentions: Mention[] = []
  for (let at = 0; at < words.length;) {
    const found = longest(words, at, lexicon, (span) => whole.includes(span.join('-')))
    if (found !== undefined) mentions.push(found)
    at = found?.to ?? at + 1
  }
  const loud = words.flatMap((word, at) => (lexicon.silent.has(word) ? [] : [at]))
  // `container os` is any of the systems, unless it is all that is asked.
  const vague = new Set(mentions.filter(isOf('anything')).flatMap(placesOf))
  const asked = new Set(mentions.filter(asksOnly).flatMap(placesOf))
  const precise = loud.filter((at) => !vague.has(at) && !asked.has(at))
  const telling =
    precise.length > 0
      ? loud.filter((at) => !vague.has(at))
      : loud.length > 0
        ? loud
        : [...words.keys()]
  const told = new Set(telling)
  return {
    typed,
    words,
    corrected: [],
    // `when` is the name of a feature, but hardly in a longer question; `who makes` is one in any.
    mentions: mentions.filter(
      (one) => asksOnly(one) || one.to - one.from > 1 || told.has(one.from),
    ),
    telling,
  }
}

const asking = ['relation', 'without', 'lacking', 'versus', 'meaning', 'anything'] as const

function isOf(...kinds: Entry['thing']['kind'][]) {
  return ({ entries }: Mention) => entries.some(({ thing }) => kinds.includes(thing.kind))
}

/** It names nothing: it says what is asked of what is named. */
const asksOnly = isOf(...asking)

/**
 * The longest name that begins at a place.
 * @param isOne whether words were typed as one
 */
function longest(
  words: readonly string[],
  from: number,
  lexicon: Lexicon,
  isOne: (span: readonly string[]) => boolean,
): Mention | undefined {
  for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
    const span = words.slice(from, to)
    const telling = span.filter((word) => !lexicon.silent.has(word))
    const isFramed = ![span[0], span.at(-1)].some((word) => lexicon.silent.has(word ?? ''))
    const keys = keysOf(span)
    if (isFramed && telling.length > 1) keys.push(...keysOf(telling))
    const entries = keys.map((key) => lexicon.phrases.get(key)).find((one) => one !== undefined)
    if (entries === undefined) continue
    // `flatcar update` asks for the update of a system, though a command has that name.
    const parts =
      entries.every(({ thing }) => thing.kind === 'value') && !isOne(span)
        ? systemAtHead(span, from, lexicon)
        : undefined
    return parts ?? { from, to, entries }
  }
  return undefined
}

/** The system that a longer phrase begins with. */
function systemAtHead(span: readonly string[], from: number, lexicon: Lexicon) {
  for (let length = span.length - 1; length > 0; length -= 1) {
    const entries = lexicon.phrases.get(span.slice(0, length).join(''))
    if (entries?.some(({ thing }) => thing.kind === 'system') === true)
      return { from, to: from + length, entries }
  }
  return undefined
}
