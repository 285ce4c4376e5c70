import type { Field } from '../field.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Understood } from '../understand.ts'
import type { Answer } from './answer.ts'
import { enough } from './candidate.ts'
import { distinctSystems, namesOf } from './names.ts'
import { ofNamesOrWords } from './of-names.ts'
import { ofSystem, ofSystems } from './of-systems.ts'

/** At most so many answers to one query: what was probably meant, and what else it can be. */
const mostAnswers = 3

/** The answers to a query, best first; none when it names nothing that the Atlas knows. */
export function answer(query: Understood, field: Field, lexicon: Lexicon): Answer[] {
  const names = namesOf(query, lexicon)
  const systems = distinctSystems(names)
  const candidates = [
    ...(systems.length > 1 ? ofSystems(systems, names, field, query, lexicon) : []),
    ...(systems.length === 1 ? ofSystem(systems, names, field, query, lexicon) : []),
    ...(systems.length === 0 ? ofNamesOrWords(names, field, query, lexicon) : []),
  ]
  const known = new Set<string>()
  return candidates
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .map((candidate) => candidate.answer)
    .filter(({ href, kind }) => !known.has(kind + href) && known.add(kind + href))
    .slice(0, mostAnswers)
}
