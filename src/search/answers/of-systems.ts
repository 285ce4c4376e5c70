import { descendants } from '../../atlas/lineage.ts'
import type { System } from '../../atlas/system.ts'
import type { Feature, FeatureTerm } from '../../schemas/feature.ts'
import type { AskedRelation } from '../../schemas/search-words.ts'
import type { Field } from '../field.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Understood } from '../understand.ts'
import { type Candidate, enough, enoughDescribed, lessCertain, pagesNamed } from './candidate.ts'
import { described } from './described.ts'
import { answerFact, holders } from './feature.ts'
import { type Named, type Names, places } from './names.ts'
import { ofSingleNames } from './of-names.ts'
import { answerPair } from './pair.ts'
import { answerRelation, answerSystem } from './system.ts'
import { ofDiagrams } from './of-diagrams.ts'

/** Two systems: what sets them apart, as a whole or in the feature that is named. */
export function ofSystems(
  systems: Named<'system'>[],
  names: Names,
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): Candidate[] {
  const [a, b, c] = systems
  if (a === undefined || b === undefined) return []
  const both = places(a, b)
  const otherPairs =
    c === undefined
      ? []
      : ([
          [a, c],
          [b, c],
        ] as const)
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
    ...otherPairs.map(([one, other]) => ({
      answer: answerPair(field, one.thing.system, other.thing.system),
      score: Math.max(enough, names.share(both) - 0.01),
    })),
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
export function ofSystem(
  [named]: Named<'system'>[],
  names: Names,
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): Candidate[] {
  if (named === undefined) return []
  const { system } = named.thing
  const relations = relationsAsked(names, named.places).flatMap((one): Candidate[] =>
    one.thing.relation === 'diagrams'
      ? []
      : [
          {
            answer: answerRelation(field, system, one.thing.relation),
            score:
              names.share([...named.places, ...one.places]) +
              relationWeight(field, system, one.thing.relation),
          },
        ],
  )
  const drawn = ofDiagrams(field, system, named.places, names, query)
  const facts = beside(named.places, featuresNamed(names, [system], field, query, lexicon))
  const factual = facts.map(({ feature, places: at, weight }): Candidate => ({
    answer: answerFact(field, system, feature),
    score: names.share([...named.places, ...at]) + weight,
  }))
  // Some drawings have the name of their system.
  const pages = pagesNamed(names, named.places)
  const alone = {
    answer: answerSystem(field, system),
    score: Math.max(enough, names.share(named.places) + (facts.length > 0 ? -0.03 : 0.05)),
  }
  // A name can be that of a system and of something else: `bootc`, `snappy`.
  const others = named.own ? [] : ofSingleNames(names, field).map(lessCertain)
  return [...relations, ...factual, ...pages, ...drawn, alone, ...others]
}

/**
 * What is asked of a system. `based on` and the like ask where the system before them came from, and what came out of the
 * system behind them.
 */
function relationsAsked(names: Names, [system = 0]: readonly number[]): Named<'relation'>[] {
  const all = names.of('relation')
  return all.filter(({ thing, places: [at = 0] }) => {
    const both = ['before', 'offspring'].every((one) =>
      all.some((other) => other.thing.relation === one && other.places[0] === at),
    )
    return !both || thing.relation === (at > system ? 'before' : 'offspring')
  })
}

/** How much a question about where a system stands among others counts, beside one about itself. */
function relationWeight(field: Field, system: System, asked: AskedRelation): number {
  const isEmpty =
    (asked === 'before' && system.history.lineage.length === 0) ||
    (asked === 'offspring' && descendants(field, system).length === 0)
  return isEmpty ? -0.1 : 0.1
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
