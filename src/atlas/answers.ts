import type { Catalog } from './catalog.ts'
import type { Cell } from './cell.ts'
import type { Feature, FeatureTerm } from '../schemas/feature.ts'
import { cellOf, type System } from './system.ts'

/** The systems that give one answer. */
export interface AnswerGroup {
  /** The answer in words. */
  text: string
  /** Its meaning, where the answer is one term of a vocabulary. */
  term: FeatureTerm | null
  answers: { system: System; cell: Cell }[]
}

/**
 * All systems' answers to a feature, grouped by value: in the order of the vocabulary, then by how many
 * give it; cells without a value come last. A list groups under each of its terms.
 */
export function groupAnswers(catalog: Pick<Catalog, 'systems'>, feature: Feature): AnswerGroup[] {
  const cells = catalog.systems.map((system) => ({ system, cell: cellOf(system, feature.id) }))
  const groups = new Map<string, AnswerGroup>()
  const add = (text: string, term: FeatureTerm | null, answer: AnswerGroup['answers'][number]) => {
    const group = groups.get(text) ?? { text, term, answers: [] }
    group.answers.push(answer)
    groups.set(text, group)
  }
  for (const answer of cells) {
    const terms = answer.cell.state === 'value' ? currentTerms(answer.cell) : []
    if (terms.length === 0) add(answer.cell.text, null, answer)
    for (const term of terms) add(term.name, term, answer)
  }
  const place = (group: AnswerGroup) =>
    group.term
      ? feature.terms.indexOf(group.term)
      : feature.terms.length + (group.answers[0]?.cell.state === 'value' ? 0 : 1)
  return [...groups.values()].sort((a, b) => place(a) - place(b))
}

/** The terms of a cell's shown answer; none for values without a vocabulary. */
export function currentTerms(cell: Cell): FeatureTerm[] {
  const ids = (cell.shown?.current ?? []).flatMap(({ claim }) =>
    claim.state === 'value' ? [claim.value].flat().map(String) : [],
  )
  return cell.feature.terms.filter((term) => ids.includes(term.id))
}
