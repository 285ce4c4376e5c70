import type { Field } from './field.ts'
import { wordsOf } from './words.ts'

/** What things are called, for reading queries. All keys and names of `names` and `aliases` are phrases of `wordsOf`. */
export interface Vocabulary {
  /** What stands in the index as it is: names of systems, features, answers and glossary terms. */
  names: string[]
  /** Other words for the same: what is typed, and the names it can stand for as they are shown. */
  aliases: Record<string, string[]>
  /** Names and aliases of systems: the last thing to be dropped from a query. */
  systems: string[]
  /** Words that tell nothing. */
  silent: ReadonlySet<string>
}

/** Anything with a name and other names. */
interface Named {
  name: string
  aliases: readonly string[]
}

/** The words of a name as one phrase: `CRI-O` becomes `cri o`. */
export function phraseOf(name: string): string {
  return wordsOf(name).join(' ')
}

/**
 * The vocabulary of the catalog. An alias that is itself the name of something stands for nothing else, and one
 * whose words all stand in the name would only narrow the search; both are left out.
 */
export function buildVocabulary(
  catalog: Pick<Field, 'systems' | 'features'> & {
    glossary: readonly { term: string; aliases: readonly string[] }[]
  },
  silent: ReadonlySet<string> = new Set(),
): Vocabulary {
  const systems: Named[] = catalog.systems
  const named: Named[] = [
    ...systems,
    ...catalog.features,
    ...catalog.features.flatMap(({ terms }) => terms),
    ...catalog.glossary.map(({ term, aliases }) => ({ name: term, aliases })),
  ]
  const names = new Set(named.map(({ name }) => phraseOf(name)).filter((name) => name !== ''))
  const aliases = new Map<string, Set<string>>()
  for (const { name, aliases: others } of named) {
    const own = wordsOf(name)
    for (const alias of others) {
      const words = wordsOf(alias)
      const phrase = words.join(' ')
      if (names.has(phrase) || words.every((one) => own.includes(one))) continue
      aliases.set(phrase, (aliases.get(phrase) ?? new Set()).add(name))
    }
  }
  return {
    names: [...names].sort(),
    aliases: Object.fromEntries(
      [...aliases]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([alias, standsFor]) => [alias, [...standsFor]]),
    ),
    systems: [
      ...new Set(systems.flatMap(({ name, aliases: others }) => [name, ...others].map(phraseOf))),
    ].sort(),
    silent,
  }
}
