import type { System } from '../../atlas/system.ts'
import type { Feature, FeatureTerm } from '../../schemas/feature.ts'
import type { Field } from '../field.ts'
import { type Lexicon, sameThing, stem, type Thing } from '../lexicon.ts'
import { placesOf, type Understood } from '../understand.ts'
import type { Answer } from './answer.ts'
import { answerFact, answerFeature, answerValue, holders } from './feature.ts'
import { answerPair } from './pair.ts'
import { answerRelation, answerSystem } from './system.ts'
import { answerPage, answerTerm } from './term.ts'

/** At most so many answers to one query: what was probably meant, and what else it can be. */
const mostAnswers = 3
/** How much of a query an answer has to account for. */
const enough = 0.5
/** The same for what is only described and not named. */
const enoughDescribed = 0.55

/** An answer with how much of the query it accounts for. */
interface Candidate {
  answer: Answer
  score: number
}

interface Named<K extends Thing['kind']> {
  thing: Extract<Thing, { kind: K }>
  own: boolean
  /** The places in the query. */
  places: number[]
}

/** Everything that the query names, by kind. */
interface Names {
  of: <K extends Thing['kind']>(kind: K) => Named<K>[]
  /** The share of the telling words that these places are. */
  share: (places: Iterable<number>) => number
}

/** The answers to a query, best first; none when it names nothing that the Atlas knows. */
export function answer(query: Understood, field: Field, lexicon: Lexicon): Answer[] {
  const names = namesOf(query)
  const systems = distinctSystems(names)
  const candidates = [
    ...(systems.length > 1 ? ofSystems(systems, names, field, query, lexicon) : []),
    ...(systems.length === 1 ? ofSystem(systems, names, field, query, lexicon) : []),
    ...(systems.length === 0 ? ofNames(names, field, query, lexicon) : []),
  ]
  const known = new Set<string>()
  return candidates
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .map((candidate) => candidate.answer)
    .filter(({ href, kind }) => !known.has(kind + href) && known.add(kind + href))
    .slice(0, mostAnswers)
}

function namesOf(query: Understood): Names {
  const all = query.mentions.flatMap((mention) =>
    mention.entries.map((entry) => ({ ...entry, places: placesOf(mention) })),
  )
  const asks = new Set(
    all
      .filter(({ thing }) => ['relation', 'without', 'versus', 'meaning'].includes(thing.kind))
      .flatMap(({ places }) => places),
  )
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
  }
}

/** The systems named; where one name stands for several, the one whose own name it is, else the first. */
function distinctSystems(names: Names): Named<'system'>[] {
  const byPlace = Map.groupBy(names.of('system'), ({ places }) => places[0])
  const found = [...byPlace.values()].flatMap((all) => all.find(({ own }) => own) ?? all[0] ?? [])
  return found.filter(
    ({ thing }, at) => found.findIndex((one) => sameThing(one.thing, thing)) === at,
  )
}

function places(...named: { places: number[] }[]): number[] {
  return named.flatMap((one) => one.places)
}

/** Two systems: what sets them apart, as a whole or in the feature that is named. */
function ofSystems(
  systems: Named<'system'>[],
  names: Names,
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): Candidate[] {
  const [a, b] = systems
  if (a === undefined || b === undefined) return []
  const both = places(a, b)
  const feature = beside(
    both,
    featuresNamed(names, [a.thing.system, b.thing.system], field, query, lexicon),
  )[0]
  return [
    ...(feature === undefined
      ? []
      : [
          {
            answer: answerPair(field, a.thing.system, b.thing.system, feature.feature),
            score: names.share([...both, ...feature.places]),
          },
        ]),
    {
      answer: answerPair(field, a.thing.system, b.thing.system),
      score: Math.max(enough, names.share(both)),
    },
    ...[a, b].map((one) => ({
      answer: answerSystem(field, one.thing.system),
      score: enough + names.share(one.places) / 10,
    })),
  ]
}

/** What is named elsewhere than by these: the name of a system can be an answer as well, which nobody asks for then. */
function beside<T extends { places: number[] }>(
  taken: readonly number[],
  named: readonly T[],
): T[] {
  return named.filter(({ places: at }) => at.some((place) => !taken.includes(place)))
}

/** One system: what is asked of it, or the system itself. */
function ofSystem(
  [named]: Named<'system'>[],
  names: Names,
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): Candidate[] {
  if (named === undefined) return []
  const { system } = named.thing
  const relations = names.of('relation').map((one): Candidate => ({
    answer: answerRelation(field, system, one.thing.relation),
    score: names.share([...named.places, ...one.places]) + 0.1,
  }))
  const facts = beside(named.places, featuresNamed(names, [system], field, query, lexicon))
  const factual = facts.map(({ feature, places: at, weight }): Candidate => ({
    answer: answerFact(field, system, feature),
    score: names.share([...named.places, ...at]) + weight,
  }))
  const lessons = pagesNamed(names)
  const alone = {
    answer: answerSystem(field, system),
    score: Math.max(enough, names.share(named.places) + (facts.length > 0 ? -0.03 : 0.05)),
  }
  // A name can be that of a system and of something else: `bootc`, `snappy`.
  const others = named.own ? [] : ofNames(names, field, query, lexicon).map(lessCertain)
  return [...relations, ...factual, ...lessons, alone, ...others]
}

function heaviest(all: readonly Named<'value'>[]): number {
  return Math.max(...all.map(({ thing }) => thing.feature.weight))
}

function lessCertain({ answer: found, score }: Candidate): Candidate {
  return { answer: found, score: score - 0.1 }
}

/** The features that are named, by what they are, by an answer to them, by a term or by a description. */
function featuresNamed(
  names: Names,
  systems: readonly System[],
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): { feature: Feature; places: number[]; weight: number }[] {
  const holds = (feature: Feature, term: FeatureTerm) =>
    systems.some((system) => holders(field, feature, term).includes(system))
  return [
    ...names.of('feature').map(({ thing, places: at, own }) => ({
      feature: thing.feature,
      places: at,
      weight: own ? 0.04 : 0.02,
    })),
    ...names.of('value').map(({ thing: { feature, term }, places: at }) => ({
      feature,
      places: at,
      weight: holds(feature, term) ? 0.03 + feature.weight / 1000 : feature.weight / 1000,
    })),
    ...names
      .of('term')
      .flatMap(({ thing, places: at }) =>
        thing.term.see.map((id) => ({ feature: field.feature(id), places: at, weight: -0.01 })),
      ),
    ...described(query, names, lexicon).flatMap(({ thing, places: at, share }) =>
      thing.kind === 'feature' && share >= enoughDescribed
        ? [{ feature: thing.feature, places: at, weight: -0.05 }]
        : [],
    ),
  ].toSorted((a, b) => b.places.length - a.places.length || b.weight - a.weight)
}

function pagesNamed(names: Names): Candidate[] {
  return (['lesson', 'diagram'] as const).flatMap((kind) =>
    names.of(kind).map(({ thing, places: at }) => ({
      answer: answerPage(kind, thing.page),
      score: names.share(at) + 0.03,
    })),
  )
}

/** No system: a feature, an answer to one, a term, a page. */
function ofNames(names: Names, field: Field, query: Understood, lexicon: Lexicon): Candidate[] {
  const without = names.of('without').length > 0
  const meaning = names.of('meaning').length > 0
  const features = names.of('feature').map(({ thing, places: at, own }): Candidate => ({
    answer: answerFeature(field, thing.feature, without),
    score: names.share(at) + (own ? 0.1 : 0.05) + thing.feature.weight / 100,
  }))
  const values = [...Map.groupBy(names.of('value'), ({ places: at }) => at[0]).values()].flatMap(
    (all): Candidate[] => {
      const found = answerValue(
        field,
        all.map(({ thing }) => thing),
        without,
      )
      const at = all[0]?.places ?? []
      return found
        ? [
            {
              answer: found,
              score:
                names.share(at) + (all.some(({ own }) => own) ? 0.07 : 0.03) + heaviest(all) / 100,
            },
          ]
        : []
    },
  )
  const both = valueOfFeature(names, field, without)
  const terms = names.of('term').map(({ thing, places: at, own }): Candidate => ({
    answer: answerTerm(field, thing.term),
    score: names.share(at) + (own ? 0.06 : 0) + (meaning ? 0.2 : 0),
  }))
  const rest = described(query, names, lexicon).map(({ thing, share }): Candidate => ({
    answer: answerThing(thing, field, without),
    score: share >= enoughDescribed ? share * 0.95 : 0,
  }))
  const named = [...both, ...features, ...values, ...terms, ...pagesNamed(names)]
  // What is named in full needs no guess beside it.
  return named.some(({ score }) => score >= 1) ? named : [...named, ...rest]
}

/** `kubernetes built in`: a feature and one of its own answers. */
function valueOfFeature(names: Names, field: Field, without: boolean): Candidate[] {
  return names.of('feature').flatMap(({ thing: { feature }, places: at }) =>
    names
      .of('value')
      .filter(
        ({ thing, places: others }) => thing.feature === feature && !others.includes(at[0] ?? -1),
      )
      .flatMap(({ thing, places: others }) => {
        const found = answerValue(field, [thing], without)
        return found ? [{ answer: found, score: names.share([...at, ...others]) + 0.09 }] : []
      }),
  )
}

function answerThing(thing: Thing, field: Field, without: boolean): Answer {
  switch (thing.kind) {
    case 'feature':
      return answerFeature(field, thing.feature, without)
    case 'term':
      return answerTerm(field, thing.term)
    case 'lesson':
    case 'diagram':
      return answerPage(thing.kind, thing.page)
    case 'system':
    case 'value':
    case 'relation':
    case 'without':
    case 'versus':
    case 'meaning':
      throw new Error(`A ${thing.kind} is not found by a description.`)
    default:
      return thing satisfies never
  }
}

/** What is described by words of the query, best first: rare words say more than common ones. */
function described(query: Understood, names: Names, { concepts, spread }: Lexicon) {
  const taken = new Set(places(...names.of('system'), ...names.of('without')))
  const telling = query.telling.filter((at) => !taken.has(at))
  const stems = telling.map((at) => ({ at, all: formsOf(query, names, at) }))
  const total = concepts.length
  const rarity = (one: string) => Math.log(1 + total / (1 + (spread.get(one) ?? 0)))
  const all = stems.reduce((sum, { all: forms }) => sum + rarity(forms[0] ?? ''), 0)
  return concepts
    .map(({ thing, stems: own }) => {
      const found = stems.flatMap(({ at, all: forms }) => {
        const form = forms.find((one) => own.has(one))
        return form === undefined
          ? []
          : [{ at, worth: rarity(forms[0] ?? '') * (0.85 + (own.get(form) ?? 0) / 20) }]
      })
      const share = all === 0 ? 0 : found.reduce((sum, { worth }) => sum + worth, 0) / all
      return { thing, places: found.map(({ at }) => at), share: share - own.size / 1000 }
    })
    .filter(({ places: at }) => at.length > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostAnswers)
}

/** A word as it stands, and as the name that it is an alias of: `dockerd` is `docker` too. */
function formsOf(query: Understood, names: Names, at: number): string[] {
  const own = stem(query.words[at] ?? '')
  const canonical = names
    .of('value')
    .filter(({ places: taken }) => taken.length === 1 && taken[0] === at)
    .map(({ thing }) => stem(thing.term.name.toLowerCase()))
  return [...new Set([own, ...canonical])]
}
