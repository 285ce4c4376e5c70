import { currentTerms, groupAnswers } from '../../atlas/answers.ts'
import { phraseOf } from '../../atlas/sentence.ts'
import { cellOf, type System } from '../../atlas/system.ts'
import { count } from '../../atlas/value.ts'
import type { Feature, FeatureTerm } from '../../schemas/feature.ts'
import type { Field } from '../field.ts'
import { type Answer, type AnswerRow, markOfCell, statusOf, systemLink } from './answer.ts'
import { successorRow } from './system.ts'

/** Answers that say that something is not there. */
const absent = new Set(['no', 'none'])

/** Who answers what, grouped by answer; those without it first, when that is what was asked. */
export function answerFeature(field: Field, feature: Feature, without = false): Answer {
  const groups = groupAnswers(field, feature)
  const isAbsent = (term: FeatureTerm | null) => absent.has(term?.id ?? '')
  const rows = groups.map(({ text, term, answers }): AnswerRow & { first: boolean } => ({
    label: text,
    mark: answers[0] === undefined ? undefined : markOfCell(answers[0].cell),
    links: answers.map(({ system }) => systemLink(system, `os/${system.id}/#${feature.id}`)),
    first: without && isAbsent(term),
  }))
  const lacking = without ? groups.find(({ term }) => isAbsent(term)) : undefined
  return {
    kind: 'feature',
    label: 'Feature',
    href: `features/${feature.id}/`,
    title: feature.name,
    systems: [],
    text: lacking
      ? `${feature.question} ${lacking.text}: ${count(lacking.answers.length, 'system')}.`
      : feature.question,
    rows: rows
      .toSorted((a, b) => Number(b.first) - Number(a.first))
      .map(({ label, mark, links }) => ({ label, mark, links })),
    needsTexts: false,
  }
}

/** One answer of one system, with its date and source; what is not known is said to be so. */
export function answerFact(field: Field, system: System, feature: Feature): Answer {
  const cell = cellOf(system, feature.id)
  const { shown } = cell
  const at = shown?.current[0]?.claim.at
  const source = field.sourceOf(cell)
  const what = [shown?.of, shown?.variant].filter((part) => typeof part === 'string').join(', ')
  const others = cell.slots.length - 1
  return {
    kind: 'fact',
    label: 'Fact',
    href: `os/${system.id}/#${feature.id}`,
    title: `${system.name}: ${feature.name}`,
    systems: [system],
    status: statusOf(system),
    text: wordsOfCell(),
    mark: markOfCell(cell),
    evidence:
      at === undefined || at === ''
        ? undefined
        : [`True on ${at}`, source].filter((part) => part !== undefined).join('; '),
    rows: [
      ...successorRow(field, system),
      {
        label: 'Compare',
        links: [
          { href: `features/${feature.id}/#${system.id}`, text: `${feature.name} of all systems` },
        ],
      },
      { label: 'System', links: [systemLink(system)] },
    ],
    needsTexts: true,
  }

  function wordsOfCell(): string {
    switch (cell.state) {
      case 'value':
      case 'disputed': {
        const said = field.whole
          ? `${system.name} ${phraseOf(feature, shown)}`
          : `${feature.name}: ${cell.text}`
        const more = others > 0 ? ` The page has ${count(others, 'more answer')}.` : ''
        return `${said}${what === '' ? '' : ` (${what})`}.${more}`
      }
      case 'unknown':
        return 'Unknown: it was looked for, and no source says.'
      case 'not-applicable':
        return 'Not applicable: the question does not arise here.'
      case 'not-yet':
        return 'Not yet: the system did not exist then.'
      case 'unresearched':
        return 'Not researched: nobody has looked yet.'
      default:
        return cell.state satisfies never
    }
  }
}

/** An answer to a feature that was named, by its own name or by another. */
export interface NamedTerm {
  feature: Feature
  term: FeatureTerm
  own: boolean
}

/** How much the own name of an answer counts beside the weight of its feature. */
const ownWeight = 1.5

/** Of several answers that one word can stand for, the one that was most probably meant comes first. */
export function byMeaning(field: Field) {
  const worth = ({ feature, own }: NamedTerm) =>
    feature.weight +
    (own ? ownWeight : 0) +
    // A maker's name asks for what it makes before all else that it does.
    (own && field.searchWords.makers.includes(feature.id) ? ownWeight : 0)
  return (a: NamedTerm & { systems: unknown[] }, b: NamedTerm & { systems: unknown[] }): number =>
    Number(b.systems.length > 0) - Number(a.systems.length > 0) || worth(b) - worth(a)
}

/** Who has something; with `without`, who has not. */
export function answerValue(
  field: Field,
  given: readonly NamedTerm[],
  without = false,
): Answer | undefined {
  const found = given
    .map(({ feature, term, own }) => ({
      feature,
      term,
      own,
      systems: holders(field, feature, term, without),
    }))
    .toSorted(byMeaning(field))
  const [first] = found
  if (first === undefined) return undefined
  const { feature, term, systems } = first
  return {
    kind: 'value',
    label: without ? 'Who has it not' : 'Who has it',
    href: `features/${feature.id}/`,
    title: `${feature.name}: ${without ? 'not ' : ''}${term.name}`,
    systems: [],
    text: `${feature.question} ${without ? 'Not ' : ''}${term.name}: ${systems.length === 0 ? 'no system' : count(systems.length, 'system')}.`,
    rows: found
      .filter((one) => one.systems.length > 0)
      .map((one) => ({
        label: one.feature.name,
        links: one.systems.map((system) =>
          systemLink(system, `os/${system.id}/#${one.feature.id}`),
        ),
      })),
    needsTexts: false,
  }
}

/** The systems whose answer has a term; or has an answer, and it is another. */
export function holders(
  { systems }: Field,
  feature: Feature,
  term: FeatureTerm,
  without = false,
): System[] {
  return systems.filter((system) => {
    const cell = cellOf(system, feature.id)
    if (cell.state !== 'value' && cell.state !== 'disputed') return false
    return currentTerms(cell).some(({ id }) => id === term.id) !== without
  })
}
