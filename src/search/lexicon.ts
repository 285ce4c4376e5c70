import { stemmer } from 'stemmer'
import type { System } from '../atlas/system.ts'
import type { Feature, FeatureTerm } from '../schemas/feature.ts'
import type { AskedRelation } from '../schemas/search-words.ts'
import type { Field, FieldPage, FieldTerm } from './field.ts'
import { wordsOf } from './words.ts'

/** What a word of a query can stand for. */
export type Thing =
  | { kind: 'system'; system: System }
  | { kind: 'feature'; feature: Feature }
  | { kind: 'value'; feature: Feature; term: FeatureTerm }
  | { kind: 'term'; term: FieldTerm }
  | { kind: 'lesson' | 'diagram' | 'place'; page: FieldPage }
  | { kind: 'relation'; relation: AskedRelation }
  | { kind: 'without' | 'lacking' | 'versus' | 'meaning' | 'anything' }

/** A thing under one of its names. */
export interface Entry {
  thing: Thing
  /** Under its own name rather than an alias. */
  own: boolean
}

/** Something that can be found by what is said of it, when nothing is named. */
export interface Concept {
  thing: Thing
  /** How much each stem says here. */
  stems: Map<string, number>
}

/** All names of the Atlas, for reading queries. */
export interface Lexicon {
  /** By the words of a name without spaces, as they are and as stems: `readonly` and `read-only` are one. */
  phrases: Map<string, Entry[]>
  /** All words of names, with their weights. */
  words: Map<string, number>
  /** Words of the pages, which are spelled right whatever they resemble. */
  prose: ReadonlySet<string>
  /** The same as stems: no other form of a word is a slip. */
  stems: Set<string>
  /** Words that tell nothing. */
  silent: Set<string>
  /** Keys of answers that say something only beside the name of their feature. */
  vague: Set<string>
  concepts: Concept[]
  /** How many concepts have a stem. */
  spread: Map<string, number>
}

const weights = {
  system: 4,
  feature: 3,
  value: 2,
  term: 2,
  lesson: 1,
  diagram: 1,
  place: 1,
  relation: 1,
  without: 1,
  lacking: 1,
  versus: 0,
  meaning: 1,
  anything: 0,
} as const

/** The answers that say only yes or no are no names. */
const bare = new Set(['yes', 'no', 'partial', 'none'])

/** The stem of a word: what its forms have in common, British and American ones too. */
export function stem(word: string): string {
  return word.length > 3 ? stemmer(word.replace(/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')) : word
}

/** A lexicon of all that the field names. */
export function buildLexicon(field: Field, prose: Iterable<string> = []): Lexicon {
  const { searchWords } = field
  const lexicon: Lexicon = {
    phrases: new Map(),
    words: new Map(),
    prose: new Set(prose),
    stems: new Set(),
    silent: new Set(
      [...searchWords.asking, ...searchWords.anything].flatMap((one) => {
        const words = wordsOf(one)
        return words.length === 1 ? words : []
      }),
    ),
    vague: new Set(searchWords.vague.flatMap((one) => keysOf(wordsOf(one)))),
    concepts: [],
    spread: new Map(),
  }
  for (const system of field.systems) {
    const named = [system.name, system.id]
    name(lexicon, { kind: 'system', system }, named, system.aliases)
  }
  for (const feature of field.features) {
    const thing: Thing = { kind: 'feature', feature }
    name(lexicon, thing, [feature.name, feature.id], feature.aliases)
    describe(lexicon, thing, [
      [feature.name, 3],
      ...feature.aliases.map((alias): [string, number] => [alias, 2]),
      [feature.question, 1],
    ])
    for (const term of feature.terms) {
      if (bare.has(term.id)) continue
      name(lexicon, { kind: 'value', feature, term }, [term.name], term.aliases)
    }
  }
  for (const term of field.glossary) {
    const thing: Thing = { kind: 'term', term }
    name(lexicon, thing, [term.term], term.aliases)
    describe(lexicon, thing, [
      [term.term, 3],
      ...term.aliases.map((alias): [string, number] => [alias, 2]),
    ])
  }
  for (const kind of ['lesson', 'diagram'] as const) {
    for (const page of kind === 'lesson' ? field.lessons : field.diagrams) {
      name(lexicon, { kind, page }, [page.title], [])
      describe(lexicon, { kind, page }, [
        [page.title, 3],
        [page.id, 1],
      ])
    }
  }
  for (const page of field.places) {
    name(lexicon, { kind: 'place', page }, [page.title], page.aliases)
    describe(lexicon, { kind: 'place', page }, [[page.title, 2]])
  }
  for (const [relation, words] of Object.entries(searchWords.relations)) {
    name(lexicon, { kind: 'relation', relation: relation as AskedRelation }, [], words)
  }
  for (const kind of ['without', 'lacking', 'versus', 'meaning', 'anything'] as const)
    name(lexicon, { kind }, [], searchWords[kind])
  for (const word of [...lexicon.words.keys(), ...lexicon.prose]) lexicon.stems.add(stem(word))
  return lexicon
}

/** The keys that a phrase is looked up by: its words in a row, and their stems. */
export function keysOf(words: readonly string[]): string[] {
  return [...new Set([words.join(''), words.map(stem).join('')])]
}

function name(
  lexicon: Lexicon,
  thing: Thing,
  own: readonly string[],
  aliases: readonly string[],
): void {
  for (const [names, isOwn] of [
    [own, true],
    [aliases, false],
  ] as const) {
    for (const one of names) {
      const words = wordsOf(one)
      const telling = words.filter((word) => !lexicon.silent.has(word))
      const keys = new Set(keysOf(words))
      // `out of the box` is found as `out box` as well, but not as `box`.
      if (telling.length > 1) for (const key of keysOf(telling)) keys.add(key)
      for (const key of keys) {
        const entries = lexicon.phrases.get(key) ?? []
        if (!entries.some((entry) => sameThing(entry.thing, thing)))
          entries.push({ thing, own: isOwn })
        lexicon.phrases.set(key, entries)
      }
      const weight = weights[thing.kind]
      for (const word of [...words, ...(thing.kind === 'system' ? [words.join('')] : [])]) {
        if (lexicon.silent.has(word)) continue
        lexicon.words.set(word, Math.max(weight, lexicon.words.get(word) ?? 0))
      }
    }
  }
}

function describe(lexicon: Lexicon, thing: Thing, texts: [text: string, weight: number][]): void {
  const stems = new Map<string, number>()
  for (const [text, weight] of texts) {
    for (const word of wordsOf(text)) {
      if (lexicon.silent.has(word)) continue
      const one = stem(word)
      stems.set(one, Math.max(weight, stems.get(one) ?? 0))
      if (!lexicon.words.has(word)) lexicon.words.set(word, 0)
    }
  }
  for (const one of stems.keys()) lexicon.spread.set(one, (lexicon.spread.get(one) ?? 0) + 1)
  lexicon.concepts.push({ thing, stems })
}

/** Whether two things are the same one. */
export function sameThing(a: Thing, b: Thing): boolean {
  switch (a.kind) {
    case 'system':
      return b.kind === 'system' && a.system === b.system
    case 'feature':
      return b.kind === 'feature' && a.feature === b.feature
    case 'value':
      return b.kind === 'value' && a.term === b.term
    case 'term':
      return b.kind === 'term' && a.term === b.term
    case 'lesson':
    case 'diagram':
    case 'place':
      return b.kind === a.kind && a.page === b.page
    case 'relation':
      return b.kind === 'relation' && a.relation === b.relation
    case 'without':
    case 'lacking':
    case 'versus':
    case 'meaning':
    case 'anything':
      return a.kind === b.kind
    default:
      return a satisfies never
  }
}
