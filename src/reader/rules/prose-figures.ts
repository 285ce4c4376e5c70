import type { MdastNode } from 'satteri'
import { type Draft, pagesOf } from '../draft.ts'
import { isElement, nodesOf, spotOf } from '../mdx.ts'
import type { Page } from '../page.ts'
import type { Report } from '../report.ts'
import type { Rule } from './rule.ts'

const advice = '<Fact feature="…" /> or <Cite source="…">…</Cite>'

/**
 * Prose obeys too: figures, versions and dates come from `<Fact>` or stand inside `<Cite>` or `<Run>`. Code and proper
 * names that the content knows (of systems, features, their terms and the glossary) may hold figures.
 */
export const proseFigures: Rule = (draft, report) => {
  const names = nameFinder(draft)
  for (const { page, system } of pagesOf(draft)) {
    checkTree(page, names, report)
    const meta = system === undefined ? undefined : draft.systems.get(system)?.meta
    const [figure] = figuresIn(meta?.value.summary ?? '', names)
    if (meta && figure) {
      const spot = { ...meta.at.spot('summary'), found: `"${figure.text}"` }
      report.add(spot, { is: 'is a bare figure in a summary; leave it to the facts' })
    }
  }
}

function checkTree(page: Page, names: RegExp | undefined, report: Report): void {
  if (page.tree === undefined) return
  for (const { node, around } of nodesOf(page.tree)) {
    if (around.some((outer) => isElement(outer, 'Cite', 'Run'))) continue
    const text = textOf(node)
    for (const figure of figuresIn(text, names)) {
      const spot = spotOf(page.file, node, 'prose', `"${figure.text}"`)
      const above = text.slice(0, figure.index).split('\n')
      const column = (above.length > 1 ? 1 : spot.column) + (above.at(-1)?.length ?? 0)
      report.add(
        { ...spot, line: spot.line + above.length - 1, column },
        { is: 'is a bare figure', allowed: advice },
      )
    }
  }
}

/** What a node itself shows as prose. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'image' ? (node.alt ?? '') : ''
}

function figuresIn(text: string, names: RegExp | undefined): { text: string; index: number }[] {
  // Of equal length, so that what is found stays where it is.
  const rest = names ? text.replace(names, (name) => '_'.repeat(name.length)) : text
  return [...rest.matchAll(/[\w.,:/%+-]*\d[\w.:/%+-]*/g)].map((match) => {
    const found = match[0].replace(/[.,:/-]+$/, '')
    return { text: found.replaceAll('_', ''), index: match.index }
  })
}

/** Finds the known names that hold figures, the longest first. */
function nameFinder(draft: Draft): RegExp | undefined {
  const names = [...new Set(namesOf(draft))]
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (names.length === 0) return undefined
  return new RegExp(`(?<![\\w.])(?:${names.join('|')})(?![\\w]|[.,:]\\d)`, 'gi')
}

function* namesOf({ systems, features, glossary }: Draft): Generator<string> {
  for (const { meta } of systems.values()) {
    if (meta) yield* [meta.value.name, ...meta.value.aliases]
  }
  for (const { value } of features) {
    for (const word of [value, ...value.terms]) yield* [word.name, ...word.aliases]
  }
  for (const { value } of glossary) yield* [value.term, ...value.aliases]
}
