/** A term that a text may use, with every way it is written. */
export interface LinkedTerm {
  href: string
  names: readonly string[]
}

/** Elements whose text is left alone: it is a link already, a heading, code, or no prose. */
const left = new Set(['a', 'h2', 'h3', 'h4', 'code', 'pre', 'sup', 'table', 'section', 'svg'])
const tag = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g

/**
 * Links each term from its first use in running text.
 * @param most so many links at the most, so that a text full of terms stays a text
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[], most: number): string {
  const byName = new Map(
    terms.flatMap((term) => term.names.map((name) => [name.toLowerCase(), term] as const)),
  )
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escape)
  if (names.length === 0) return html
  const found = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'gi')
  const linked = new Set<LinkedTerm>()
  const link = (text: string) =>
    text.replace(found, (name) => {
      const term = byName.get(name.toLowerCase())
      if (term === undefined || linked.has(term) || linked.size >= most) return name
      linked.add(term)
      return `<a class="term" href="${term.href}">${name}</a>`
    })
  let depth = 0
  let end = 0
  let out = ''
  for (const match of html.matchAll(tag)) {
    const [whole, closing, name = '', alone] = match
    const text = html.slice(end, match.index)
    out += (depth === 0 ? link(text) : text) + whole
    end = match.index + whole.length
    if (left.has(name) && alone === '') depth += closing === '' ? 1 : -1
  }
  return out + html.slice(end)
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
