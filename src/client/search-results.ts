import type { Found } from '../search/find.ts'
import type { Piece, Result, Section } from '../search/result.ts'

/** A result as an item of the list: the page, then the sections that matched. All text is set as text. */
export function resultItem(result: Result): HTMLLIElement {
  const item = element('li', 'hit')
  const head = element('p', 'hit-head')
  head.append(link(result.url, result.title))
  const { kind, status } = result
  if (kind !== '') head.append(' ', element('span', 'kind', kind))
  if (status !== undefined) head.append(' ', element('span', 'ended', status))
  item.append(head)
  if (result.sections.length === 0) item.append(excerpt(result.excerpt))
  else item.append(sectionList(result.sections))
  return item
}

function sectionList(sections: readonly Section[]): HTMLUListElement {
  const list = element('ul', 'parts')
  list.append(
    ...sections.map((section) => {
      const item = element('li')
      item.append(link(section.url, section.title), excerpt(section.excerpt))
      return item
    }),
  )
  return list
}

function excerpt(pieces: readonly Piece[]): HTMLParagraphElement {
  const paragraph = element('p', 'passage')
  paragraph.append(
    ...pieces.map(({ text, found }) => (found ? element('mark', undefined, text) : text)),
  )
  return paragraph
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', undefined, text)
  anchor.href = url
  return anchor
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
export function inWords({ hits, dropped, instead }: Found, query: string): string {
  const asked = `“${query}”`
  if (hits.length === 0) {
    return `Nothing was found for ${asked}. Try the name of a system, or fewer words.`
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
