import type { MdastNode } from 'satteri'
import type { z } from 'zod'
import type { Located } from './located.ts'
import { parseMdx } from './mdx.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Report } from './report.ts'
import { shape, type Entry } from './shape.ts'

/** An MDX file: what its head says, its prose as text, and the same as a tree. */
export interface Page {
  file: string
  /** The head as it was parsed. */
  head: Located | undefined
  body: string
  /** Nothing when it does not compile. */
  tree: MdastNode | undefined
}

const frontMatter = /^---\r?\n(.*?\r?\n)?---(?:\r?\n|$)/s

/** Reads an MDX file that begins with front matter. */
export function readPage(file: string, text: string, report: Report): Page {
  const head = frontMatter.exec(text)
  if (head === null) {
    const spot = { file, line: 1, column: 1, field: '', found: '' }
    report.add(spot, { is: 'the front matter is missing: begin with a line of three hyphens' })
  }
  return {
    file,
    head: head === null ? undefined : parseYaml(file, head[1] ?? '', report, 1),
    body: text.slice(head?.[0].length ?? 0),
    tree: parseMdx(file, text, report),
  }
}

/** The front matter of a page, held against the schema of its kind. */
export function readMeta<S extends z.ZodType>(
  page: Page,
  schema: S,
  report: Report,
): Entry<z.output<S>> | undefined {
  return page.head && shape(schema, page.head, report)
}
