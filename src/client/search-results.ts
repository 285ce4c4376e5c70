import type { MarkId } from '../atlas/mark.ts'
import type { Answer, AnswerLink, AnswerRow } from '../search/answers/answer.ts'
import type { Filter } from '../search/filters.ts'
import type { Found } from '../search/find.ts'
import type { Piece, Result, Section } from '../search/result.ts'
import type { System } from '../atlas/system.ts'

/*
 * What the list of results is made of. It is a listbox: groups with a name, and in them options, which are links.
 * All text is set as text.
 */

/** The answers: the first in full, the others in one line before its rows, so that they are found soon. */
export function answerGroups(answers: readonly Answer[], base: string): HTMLElement[] {
  const [first, ...others] = answers
  if (first === undefined) return []
  const card = group('answer', 'Answer')
  card.append(answerHead(first, base))
  const meant = {
    label: 'Or was it',
    links: others.map(({ href, label, title }) => ({
      href,
      text: title,
      kind: label.toLowerCase(),
    })),
  }
  const known = new Set(others.map(({ href }) => href))
  const rows = first.rows.filter(({ links }) => !links.every(({ href }) => known.has(href)))
  return [
    card,
    ...[...(others.length > 0 ? [meant] : []), ...rows].map((row) => rowGroup(row, base)),
  ]
}

function answerHead(answer: Answer, base: string): HTMLElement {
  const head = option(base + answer.href, 'answer-head')
  const words = element('span', 'answer-words')
  words.append(
    element('span', 'kind', answer.label),
    ' ',
    element('b', undefined, answer.title),
    ...(answer.status === undefined ? [] : [' ', element('span', 'ended', answer.status)]),
  )
  if (answer.text !== '') {
    const text = element('span', 'answer-text')
    text.append(...withMark(answer.mark, answer.text))
    words.append(' ', text)
  }
  if (answer.evidence !== undefined) words.append(' ', element('small', undefined, answer.evidence))
  head.append(...answer.systems.map(hull), words)
  return head
}

/** A link of a row, with the kind of answer that it leads to where these differ. */
type RowLink = AnswerLink & { kind?: string }

function rowGroup(
  { label, mark, links }: AnswerRow & { links: RowLink[] },
  base: string,
): HTMLElement {
  const row = group('answer-row', label)
  const head = element('span', 'answer-label')
  head.setAttribute('aria-hidden', 'true')
  head.append(...withMark(mark, label))
  const list = element('span', 'answer-links')
  list.setAttribute('role', 'presentation')
  list.append(...links.map((link) => rowLink(link, base)))
  row.append(head, list)
  return row
}

function rowLink({ href, text, ended, kind }: RowLink, base: string): HTMLElement {
  if (href === '') return element('span', undefined, text)
  const link = option(base + href, undefined, text)
  if (kind !== undefined) link.append(element('span', 'kind', ` ${kind}`))
  if (ended === true) link.append(' ', element('span', 'ended', 'ended'))
  return link
}

function withMark(mark: MarkId | undefined, text: string): Node[] {
  if (mark === undefined) return [document.createTextNode(text)]
  const marked = element('span', `m ${mark}`)
  marked.append(drawing([`m-${mark}`]), text)
  return [marked]
}

function hull({ hull: { layers, afloat } }: System): SVGSVGElement {
  const svg = drawing([
    ...layers.map(({ id, form }) => `h-${id}-${form}`),
    afloat ? 'h-afloat' : 'h-laid',
  ])
  svg.setAttribute('viewBox', '0 0 96 98')
  svg.setAttribute('class', 'hull hull-s')
  return svg
}

function drawing(parts: readonly string[]): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  for (const part of parts) {
    const use = document.createElementNS(space, 'use')
    use.setAttribute('href', `#${part}`)
    svg.append(use)
  }
  return svg
}

/** A page that was found, then its sections that matched. */
export function resultGroup(result: Result): HTMLElement {
  const item = group('hit', result.title)
  const head = option(result.url, 'hit-head')
  head.append(element('b', undefined, result.title))
  const { kind, status } = result
  if (kind !== '') head.append(' ', element('span', 'kind', kind))
  if (status !== undefined) head.append(' ', element('span', 'ended', status))
  if (result.sections.length === 0) head.append(' ', excerpt(result.excerpt))
  item.append(head, ...result.sections.map(section))
  return item
}

function section({ url, title, excerpt: pieces }: Section): HTMLElement {
  const part = option(url, 'part')
  part.append(element('b', undefined, title), ' ', excerpt(pieces))
  return part
}

/** What was asked lately, each as the query that it was. */
export function recentGroup(queries: readonly string[], address: string): HTMLElement[] {
  if (queries.length === 0) return []
  const recent = group('recent', 'Asked lately')
  const head = element('span', 'answer-label', 'Asked lately')
  head.setAttribute('aria-hidden', 'true')
  recent.append(head)
  for (const query of queries) {
    const line = option(`${address}?${new URLSearchParams({ q: query }).toString()}`, 'part', query)
    line.dataset.recent = query
    recent.append(line)
  }
  return [recent]
}

/** A choice among pages. */
export function filterControl({ name, label, options }: Filter): HTMLSelectElement {
  const select = element('select')
  select.name = name
  select.setAttribute('aria-label', label)
  select.append(...options.map(([value, text]) => new Option(text, value)))
  return select
}

function excerpt(pieces: readonly Piece[]): HTMLElement {
  const passage = element('span', 'passage')
  passage.append(
    ...pieces.map(({ text, found }) => (found ? element('mark', undefined, text) : text)),
  )
  return passage
}

function group(className: string, label: string): HTMLElement {
  const made = element('div', className)
  made.setAttribute('role', 'group')
  made.setAttribute('aria-label', label)
  return made
}

function option(href: string, className?: string, text?: string): HTMLAnchorElement {
  const made = element('a', className, text)
  made.href = href
  made.tabIndex = -1
  made.setAttribute('role', 'option')
  made.setAttribute('aria-selected', 'false')
  return made
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== undefined) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

/** What was found, in a sentence or two: for eyes and for the live region. */
export function inWords(
  { hits, dropped, instead }: Found,
  query: string,
  answered: boolean,
): string {
  const asked = `“${query}”`
  if (hits.length === 0) {
    return answered
      ? `One answer and no page for ${asked}.`
      : `Nothing was found for ${asked}. Try the name of a system, or fewer words.`
  }
  const results = hits.length === 1 ? '1 result' : `${hits.length} results`
  const also = instead.length > 0 ? ` Also searched for ${listed(instead)}.` : ''
  return dropped.length > 0
    ? `No page has all of ${asked}. ${results} without ${listed(dropped)}.${also}`
    : `${results} for ${asked}.${also}`
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}
