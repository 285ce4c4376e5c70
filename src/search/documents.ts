import { entries, passagesByPage, type Entry, type Passage } from './passages.ts'
import type { Catalog } from '../atlas/catalog.ts'

/** One document for the index: what is searched, and where it leads. */
export interface SearchDocument {
  /** The address without the base path. */
  url: string
  html: string
}

const searched = /<main\b[^>]*\sdata-pagefind-body[\s=>]/

/** Whether the site's search finds this page. */
export function isSearched(html: string): boolean {
  return searched.test(html)
}

/** The page as it is searched: a drawing's page as one of its kind. */
export function asSearched(address: string, html: string): string {
  return /^\/diagrams\/[^/]+\/$/.test(address) && !isSearched(html)
    ? html.replace(/<main\b/, '<main data-pagefind-body data-pagefind-filter="kind:diagram"')
    : html
}

/**
 * What is indexed: every page that says so, with the facts of its tables in words at its end, and each term and
 * dispute by itself in place of the page that lists them.
 * @param pages the built pages by their address without the base path
 */
export function searchDocuments(
  pages: ReadonlyMap<string, string>,
  catalog: Catalog,
): SearchDocument[] {
  const passages = passagesByPage(catalog)
  const parts = Map.groupBy(
    entries(catalog).filter(({ page, id }) => pages.get(page)?.includes(` id="${id}"`)),
    ({ page }) => page,
  )
  return [...pages]
    .filter(([, html]) => isSearched(html))
    .flatMap(([url, html]) => {
      const own = parts.get(url)
      return own === undefined
        ? [{ url, html: withPassages(apart(withKind(html)), passages.get(url) ?? []) }]
        : own.map(documentOf)
    })
}

/** A page with passages at its end. Their headings are small, so that prose about the same comes first. */
export function withPassages(html: string, passages: readonly Passage[]): string {
  const end = html.lastIndexOf('</main>')
  if (end === -1 || passages.length === 0) return html
  const text = passages.map(
    ({ id, heading, text: words }) =>
      `<h6 id="${escape(id)}" data-pagefind-weight="1.5">${escape(heading)}</h6><p data-pagefind-weight="0.8">${escape(words)}</p>`,
  )
  return html.slice(0, end) + text.join('') + html.slice(end)
}

/** Elements that stand apart on the page but not in the file, where the index would read them as one word. */
function apart(html: string): string {
  return html.replaceAll(/(?<=<\/[a-z]+\d?>)(?=<[a-z])|(?=<(?:small|ul|ol)\b)/g, ' ')
}

/**
 * The page with its kind as a field instead of a filter: Pagefind writes filters, and the values of one, in
 * another order with every build, and the same content has to give the same bytes.
 */
function withKind(html: string): string {
  return html.replace(
    /(<main\b[^>]*?)\sdata-pagefind-filter="kind:([^"]*)"([^>]*>)/,
    (_, before: string, kind: string, after: string) => before + after + kindMark(kind),
  )
}

function kindMark(kind: string): string {
  return `<i data-pagefind-meta="kind:${kind}"></i>`
}

/** An entry as a page of its own. */
function documentOf({ kind, page, id, heading, text }: Entry): SearchDocument {
  return {
    url: `${page}#${id}`,
    html: `<!doctype html><html lang="en"><body><main data-pagefind-body>${kindMark(kind)}<h1>${escape(heading)}</h1><p>${escape(text)}</p></main></body></html>`,
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
