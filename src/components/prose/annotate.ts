/** What a margin note shows of a source. */
export interface NotedSource {
  title: string
  publisher: string
  date: string
  href: string
}

const cited =
  /<(span|p) class="cited" data-source="([^"]*)" data-where(?:="([^"]*)")?>([\s\S]*?)<\/\1>/g
/** The outermost blocks of prose; MDX nests none in its like. */
const block = /<(p|ul|ol|div|blockquote|h[2-4]|pre|figure|section|table)(?: [^>]*)?>[\s\S]*?<\/\1>/g

/**
 * Turns cited passages into numbered references, and sets the notes they point to right behind the block that
 * cites them first. A source cited again in the same place keeps its number. Headings get the address
 * `s-<slug>`, and code can be reached by keyboard, because long lines of it are scrolled.
 */
export function annotate(html: string, source: (id: string) => NotedSource): string {
  const numbers = new Map<string, number>()
  let last = 0
  const withNotes = blocks(html).map((part) => {
    const fresh: string[] = []
    const text = part.replace(
      cited,
      (_, tag: string, id: string, where: string | undefined, content: string) => {
        const key = `${id} ${where ?? ''}`
        let n = numbers.get(key)
        if (n === undefined) {
          n = ++last
          numbers.set(key, n)
          fresh.push(note(n, where ?? '', source(id)))
        }
        const mark = `<sup><a href="#note-${String(n)}" aria-label="Source ${String(n)}">${String(n)}</a></sup>`
        return tag === 'p' ? `<p class="for">${content}${mark}</p>` : `${content}${mark}`
      },
    )
    return fresh.length === 0 ? text : `${text}<ol class="notes" role="list">${fresh.join('')}</ol>`
  })
  return withNotes
    .join('')
    .replace(/<h([2-4]) id="(?!s-)/g, '<h$1 id="s-')
    .replaceAll('<pre>', '<pre tabindex="0">')
}

function note(n: number, where: string, { title, publisher, date, href }: NotedSource): string {
  const place = where === '' ? '' : `, ${where}`
  const number = String(n)
  return `<li id="note-${number}"><b>${number}</b> <a href="${href}">${escape(title)}</a>${place}. ${escape(publisher)}, ${date}.</li>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** The html cut into its outermost blocks. A paragraph that is all components comes without its tags, and gets them. */
function blocks(html: string): string[] {
  const parts: string[] = []
  let end = 0
  const loose = (text: string) => {
    for (const paragraph of text.split(/\n{2,}/)) {
      if (paragraph.trim() !== '') parts.push(`<p>${paragraph.trim()}</p>`)
    }
  }
  for (const match of html.matchAll(block)) {
    loose(html.slice(end, match.index))
    parts.push(match[0])
    end = match.index + match[0].length
  }
  loose(html.slice(end))
  return parts
}
