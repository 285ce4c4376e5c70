import { keysOf, type Lexicon, sameThing, type Thing } from '../lexicon.ts'
import { placesOf, type Understood } from '../understand.ts'

/** Something under one of its names, where the query has it. */
export interface Named<K extends Thing['kind']> {
  thing: Extract<Thing, { kind: K }>
  own: boolean
  /** The places in the query. */
  places: number[]
}

/** Everything that the query names, by kind. */
export interface Names {
  of: <K extends Thing['kind']>(kind: K) => Named<K>[]
  /** The share of the telling words that these places are. */
  share: (places: Iterable<number>) => number
  /** Whether these places are an answer that says something only beside its feature. */
  isVague: (places: readonly number[]) => boolean
  /** Whether what is named at these places shall not be there. */
  lacks: (places: readonly number[]) => boolean
}

/** Everything that a query names. */
export function namesOf(query: Understood, lexicon: Lexicon): Names {
  const all = query.mentions.flatMap((mention) =>
    mention.entries.map((entry) => ({ ...entry, places: placesOf(mention) })),
  )
  const ofKind = (...kinds: Thing['kind'][]) =>
    all.filter(({ thing }) => kinds.includes(thing.kind)).flatMap((one) => one.places)
  const asks = new Set(ofKind('without', 'lacking', 'versus', 'meaning', 'anything'))
  // What came after is asked of a system; without one these are words like others.
  if (all.some(({ thing }) => thing.kind === 'system'))
    for (const at of ofKind('relation')) asks.add(at)
  const before = ofKind('without')
  const behind = new Set(ofKind('lacking'))
  const isWithout = (at: number) =>
    lexicon.phrases.get(query.words[at] ?? '')?.some(({ thing }) => thing.kind === 'without') ===
    true
  const telling = new Set(query.telling)
  return {
    of: <K extends Thing['kind']>(kind: K) =>
      all.filter((one): one is Named<K> => one.thing.kind === kind),
    share: (places) => {
      const given = new Set(places)
      // What only asks counts when it is used, and is not missed when it is not.
      const counted = [...telling].filter((at) => given.has(at) || !asks.has(at))
      return counted.length === 0
        ? 0
        : counted.filter((at) => given.has(at)).length / counted.length
    },
    isVague: (at) =>
      keysOf(at.map((place) => query.words[place] ?? '')).some((key) => lexicon.vague.has(key)),
    lacks: (at) =>
      before.some((place) => place < Math.min(...at)) ||
      behind.has(Math.max(...at) + 1) ||
      // `no shell` is a name as it stands.
      (at.length > 1 && at.some(isWithout)),
  }
}

/** The systems named; where one name stands for several, the one whose own name it is, else the first. */
export function distinctSystems(names: Names): Named<'system'>[] {
  const byPlace = Map.groupBy(names.of('system'), ({ places }) => places[0])
  const found = [...byPlace.values()].flatMap((all) => all.find(({ own }) => own) ?? all[0] ?? [])
  return found.filter(
    ({ thing }, at) => found.findIndex((one) => sameThing(one.thing, thing)) === at,
  )
}

/** The places of all of these. */
export function places(...named: { places: number[] }[]): number[] {
  return named.flatMap((one) => one.places)
}
