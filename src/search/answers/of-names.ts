import type { Field } from '../field.ts'
import type { Lexicon, Thing } from '../lexicon.ts'
import type { Understood } from '../understand.ts'
import type { Answer } from './answer.ts'
import { answerBoth, type Condition } from './both.ts'
import { type Candidate, enoughDescribed, pagesNamed } from './candidate.ts'
import { described } from './described.ts'
import { answerFeature, answerValue, holders } from './feature.ts'
import type { Named, Names } from './names.ts'
import { answerSystem } from './system.ts'
import { answerPage, answerTerm } from './term.ts'

/** No system is named, and what is named may be only described. */
export function ofNamesOrWords(
  names: Names,
  field: Field,
  query: Understood,
  lexicon: Lexicon,
): Candidate[] {
  const named = ofNames(names, field)
  // What is named in full needs no guess beside it.
  if (named.some(({ score }) => score >= 1)) return named
  const rest = described(query, names, lexicon).map(({ thing, places: at, share }): Candidate => ({
    answer: answerThing(thing, field, names.lacks(at)),
    // A term that is described as well as a feature is probably the word for it.
    score: share < enoughDescribed ? 0 : share * (thing.kind === 'term' ? 0.91 : 0.95),
  }))
  return [...named, ...rest]
}

/** No system: what is named, alone or together. */
function ofNames(names: Names, field: Field): Candidate[] {
  const ofFeature = valueOfFeature(names, field)
  const together = ofFeature.length > 0 ? ofFeature : ofBoth(names, field)
  return [...together, ...byMaker(names, field), ...ofSingleNames(names, field)]
}

/** A feature, an answer to one, a term, a page. */
export function ofSingleNames(names: Names, field: Field): Candidate[] {
  const meaning = names.of('meaning').length > 0
  const features = names.of('feature').map(({ thing, places: at, own }): Candidate => ({
    answer: answerFeature(field, thing.feature, names.lacks(at)),
    score: names.share(at) + (own ? 0.1 : 0.05) + thing.feature.weight / 100,
  }))
  const values = [...Map.groupBy(names.of('value'), ({ places: at }) => at[0]).values()].flatMap(
    (all): Candidate[] => {
      const at = all[0]?.places ?? []
      const found = answerValue(
        field,
        all.map(({ thing, own }) => ({ ...thing, own })),
        names.lacks(at),
      )
      return found
        ? [
            {
              answer: found,
              score:
                names.share(at) +
                (all.some(({ own }) => own) ? 0.07 : 0.055) +
                (names.isVague(at) && names.share(at) < 1 ? -0.15 : heaviest(all) / 100),
            },
          ]
        : []
    },
  )
  const terms = names.of('term').map(({ thing, places: at, own }): Candidate => ({
    answer: answerTerm(field, thing.term),
    score: names.share(at) + (own ? 0.06 : 0) + (meaning ? 0.2 : 0),
  }))
  return [...features, ...values, ...terms, ...pagesNamed(names)]
}

function heaviest(all: readonly Named<'value'>[]): number {
  return Math.max(...all.map(({ thing }) => thing.feature.weight))
}

/** `SAP Linux`: the only living system that a maker makes. */
function byMaker(names: Names, field: Field): Candidate[] {
  if (names.of('anything').length === 0) return []
  return names.of('value').flatMap(({ thing: { feature, term }, places: at }) => {
    if (!field.searchWords.makers.includes(feature.id) || names.lacks(at)) return []
    const [only, ...others] = holders(field, feature, term).filter(({ life }) => !life.ended)
    return only === undefined || others.length > 0
      ? []
      : [{ answer: answerSystem(field, only), score: names.share(at) + 0.15 }]
  })
}

/** Several things at once: who has all of them. */
function ofBoth(names: Names, field: Field): Candidate[] {
  const values = names
    .of('value')
    .filter(({ places: at }) => !names.isVague(at))
    .map(({ thing: { feature, term }, own, places: at }) => ({
      at,
      condition: { feature, term, own, without: names.lacks(at) },
    }))
  const features = names.of('feature').flatMap(({ thing: { feature }, own, places: at }) => {
    const term = feature.terms.find(({ id }) => id === 'yes')
    return feature.type !== 'support' || term === undefined
      ? []
      : [{ at, condition: { feature, term, own, without: names.lacks(at) } }]
  })
  const byPlace = [...Map.groupBy([...values, ...features], ({ at }) => at[0]).values()]
  // What is a name but sets no condition is another question.
  const isWhole = names
    .of('feature')
    .every(({ places: at }) => byPlace.some((all) => all[0]?.at[0] === at[0]))
  if (byPlace.length < 2 || !isWhole) return []
  const conditions: Condition[][] = byPlace.map((all) => all.map(({ condition }) => condition))
  const at = byPlace.flatMap((all) => all[0]?.at ?? [])
  const found = answerBoth(field, conditions)
  const score = names.share(at) + 0.16
  if (found) return [{ answer: found, score }]
  // Nobody has both `glibc` and `musl`: who has the one, and who the other.
  const [first = [], ...others] = conditions
  const shared = first.find(({ feature }) =>
    others.every((all) => all.some((one) => one.feature === feature)),
  )
  return shared ? [{ answer: answerFeature(field, shared.feature), score }] : []
}

/** `kubernetes built in`: a feature and one of its own answers. */
function valueOfFeature(names: Names, field: Field): Candidate[] {
  return names.of('feature').flatMap(({ thing: { feature }, places: at }) =>
    names
      .of('value')
      .filter(
        ({ thing, places: others }) => thing.feature === feature && !others.includes(at[0] ?? -1),
      )
      .flatMap(({ thing, places: others }) => {
        const found = answerValue(field, [{ ...thing, own: true }], names.lacks(others))
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
    case 'place':
      return answerPage(thing.kind, thing.page)
    case 'system':
    case 'value':
    case 'relation':
    case 'without':
    case 'lacking':
    case 'versus':
    case 'meaning':
    case 'anything':
      throw new Error(`A ${thing.kind} is not found by a description.`)
    default:
      return thing satisfies never
  }
}
