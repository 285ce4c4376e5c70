import { cellOf, type System } from '../../atlas/system.ts'
import { count, enumerate } from '../../atlas/value.ts'
import { descendants } from '../../atlas/lineage.ts'
import type { Feature } from '../../schemas/feature.ts'
import type { AskedRelation } from '../../schemas/search-words.ts'
import type { Field, FieldPage } from '../field.ts'
import { type Answer, type AnswerLink, type AnswerRow, statusOf, systemLink } from './answer.ts'

const factsShown = 3

/** What a system is: its hull, whether it lives, and the facts that weigh most. */
export function answerSystem(field: Field, system: System): Answer {
  const facts = [...field.features]
    .filter(({ id }) => id !== 'status' && cellOf(system, id).state === 'value')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, factsShown)
  return {
    kind: 'system',
    label: 'System',
    href: `os/${system.id}/`,
    title: system.name,
    systems: [system],
    status: statusOf(system),
    text: system.summary,
    rows: [
      ...successorRow(field, system),
      ...(system.life.ended ? [] : [factRow(system, field.feature('status'))]),
      ...facts.map((feature) => factRow(system, feature)),
    ],
    needsTexts: false,
  }
}

function factRow(system: System, { id, name }: Feature): AnswerRow {
  return {
    label: name,
    links: [{ href: `os/${system.id}/#${id}`, text: cellOf(system, id).text }],
  }
}

/** What replaced a system that has ended. */
export function successorRow(field: Field, system: System): AnswerRow[] {
  const links = system.life.ended ? successorLinks(field, system) : []
  return links.length === 0 ? [] : [{ label: 'What replaced it', links }]
}

function successorLinks(field: Field, system: System): AnswerLink[] {
  return system.life.replacements.map(({ system: id, name }) =>
    id === undefined ? { href: '', text: name ?? '' } : systemLink(field.system(id)),
  )
}

function endOf({ name, life }: System): string {
  return life.end === null ? `${name} has ended.` : `${name} ended ${life.end}.`
}

/** What came before or after a system, or what came out of it. */
export function answerRelation(
  field: Field,
  system: System,
  asked: Exclude<AskedRelation, 'diagrams'>,
): Answer {
  const base = baseOf(system)
  switch (asked) {
    case 'after':
      return after(field, system, base)
    case 'before':
      return before(field, system, base)
    case 'offspring':
      return offspring(field, system, base)
    default:
      return asked satisfies never
  }
}

type Base = Pick<Answer, 'kind' | 'systems' | 'status' | 'href' | 'needsTexts'>

function baseOf(system: System): Base {
  return {
    kind: 'relation',
    systems: [system],
    status: statusOf(system),
    href: `os/${system.id}/`,
    needsTexts: false,
  }
}

function after(field: Field, system: System, base: Base): Answer {
  const named = successorLinks(field, system)
  const own = descendants(field, system)
    .filter(({ relation }) => relation === 'successor-of' || relation === 'fork-of')
    .map((entry) => systemLink(entry.system))
    .filter(({ text }) => !named.some((one) => one.text === text))
  const links = [...named, ...own]
  const alive = links.find(({ href, ended }) => href !== '' && ended !== true)
  const names = enumerate(links.map(({ text }) => text))
  const text = system.life.ended
    ? `${endOf(system)} ${links.length === 0 ? 'Nothing is known to have replaced it.' : `What replaced it: ${names}.`}`
    : `${system.name} has not ended.${links.length === 0 ? '' : ` What came out of it: ${names}.`}`
  return {
    ...base,
    label: 'What came after',
    // The answer leads to what lives; that the other has ended is said in the text.
    ...(alive && {
      href: alive.href,
      status: undefined,
      systems: field.systems.filter(({ name }) => name === alive.text),
    }),
    title: alive === undefined ? `After ${system.name}` : `${alive.text}, after ${system.name}`,
    text,
    rows: [
      { label: 'The system', links: [systemLink(system)] },
      ...rowOf('What came after', links),
      { label: 'All lives', links: [{ href: `timeline/#${system.id}`, text: 'Timeline' }] },
    ],
  }
}

function rowOf(label: string, links: AnswerLink[]): AnswerRow[] {
  return links.length === 0 ? [] : [{ label, links }]
}

const relationWords = {
  'based-on': 'Based on',
  'fork-of': 'Fork of',
  'successor-of': 'Successor of',
  'merged-into': 'Merged into',
  'renamed-from': 'Renamed from',
  'inspired-by': 'Inspired by',
} as const

function before(field: Field, system: System, base: Base): Answer {
  const rows = system.history.lineage.map(({ relation, system: id, name, date }): AnswerRow => ({
    label: `${relationWords[relation]}${date === undefined ? '' : `, ${date}`}`,
    links: [id === undefined ? { href: '', text: name ?? '' } : systemLink(field.system(id))],
  }))
  const said = rows.map(
    ({ label, links }) => `${label.replace(/,.*/, '').toLowerCase()} ${links[0]?.text ?? ''}`,
  )
  return {
    ...base,
    label: 'What came before',
    title: `Before ${system.name}`,
    text:
      said.length === 0
        ? `Nothing is written here of what ${system.name} came from.`
        : `${system.name}: ${enumerate(said)}.`,
    rows: [
      ...rows,
      { label: 'All lives', links: [{ href: `timeline/#${system.id}`, text: 'Timeline' }] },
    ],
  }
}

function offspring(field: Field, system: System, base: Base): Answer {
  const found = descendants(field, system)
  return {
    ...base,
    label: 'What came out of it',
    title: `Out of ${system.name}`,
    text:
      found.length === 0
        ? `No system of the Atlas is written to come from ${system.name}.`
        : `${enumerate([...new Set(found.map((one) => one.system.name))])} came from ${system.name}.`,
    rows: found.map(({ relation, system: one }): AnswerRow => ({
      label: relationWords[relation],
      links: [systemLink(one)],
    })),
  }
}

/** How a system is drawn, the drawing that was probably meant first. */
export function answerDiagrams(system: System, found: readonly FieldPage[]): Answer {
  const [first, ...others] = found
  const counted =
    found.length === 1
      ? `It is the only diagram of ${system.name}.`
      : `It is one of ${count(found.length, 'diagram')} of ${system.name}.`
  return {
    ...baseOf(system),
    label: 'Diagram',
    title: `${system.name}: ${first?.title ?? 'no diagram'}`,
    href: first === undefined ? 'diagrams/' : `diagrams/${first.id}/`,
    text: first === undefined ? `${system.name} has not been drawn.` : counted,
    rows: [
      ...rowOf(
        'Other diagrams',
        others.map(({ id, title }) => ({ href: `diagrams/${id}/`, text: title })),
      ),
      { label: 'System', links: [systemLink(system)] },
    ],
  }
}
