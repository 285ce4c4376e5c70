import type { System } from '../../atlas/system.ts'
import type { Field } from '../field.ts'
import { stem } from '../lexicon.ts'
import type { Understood } from '../understand.ts'
import { wordsOf } from '../words.ts'
import type { Candidate } from './candidate.ts'
import { type Names, places } from './names.ts'
import { answerDiagrams } from './system.ts'

/** So many words have to be those of a drawing when nobody asks for one. */
const fewestWords = 2

/** The drawings of a system; one first that has the other words of the query in its title or address. */
export function ofDiagrams(
  field: Field,
  system: System,
  named: number[],
  names: Names,
  { words, telling }: Understood,
): Candidate[] {
  const asked = names.of('relation').filter(({ thing }) => thing.relation === 'diagrams')
  const taken = [...named, ...places(...asked)]
  const open = telling.filter((at) => !taken.includes(at))
  const found = field.diagrams
    .filter((diagram) => diagram.system === system.id)
    .map((diagram) => {
      const own = new Set([...wordsOf(diagram.title), ...wordsOf(diagram.id)].map(stem))
      return { diagram, places: open.filter((at) => own.has(stem(words[at] ?? ''))) }
    })
    .toSorted((a, b) => b.places.length - a.places.length)
  const best = found[0]?.places ?? []
  if (asked.length === 0 && best.length < fewestWords) return []
  const answer = answerDiagrams(
    system,
    found.map(({ diagram }) => diagram),
  )
  return [{ answer, score: names.share([...taken, ...best]) + (asked.length > 0 ? 0.1 : -0.03) }]
}
