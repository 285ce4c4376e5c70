import { mdxToMdast, type MdastNode } from 'satteri'
import type { Spot } from './problem.ts'
import type { Report } from './report.ts'

/** A node of a page's prose, with the nodes around it, the outermost first. */
export interface Visited {
  node: MdastNode
  around: readonly MdastNode[]
}

/** An element of a page: `<Fact feature="kernel" />`. */
export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/**
 * Parses a page with the compiler that builds it, front matter included, so that lines are those of the file. What it
 * cannot read is reported, and then there is no tree.
 */
export function parseMdx(file: string, text: string, report: Report): MdastNode | undefined {
  try {
    return mdxToMdast(text)
  } catch (error) {
    const [, line = '1', column = '1', what = ''] =
      /^(?:(\d+):(\d+): )?(.*?)(?: \(\S+\))?$/s.exec(
        error instanceof Error ? error.message : String(error),
      ) ?? []
    const spot = { file, line: Number(line), column: Number(column), field: '', found: '' }
    report.add(spot, { is: `does not compile: ${what}` })
    return undefined
  }
}

/** Every node of a tree, parents before children. */
export function* nodesOf(node: MdastNode, around: readonly MdastNode[] = []): Generator<Visited> {
  yield { node, around }
  if (!('children' in node)) return
  for (const child of node.children) yield* nodesOf(child, [...around, node])
}

/** Whether a node is an element, and of one of these names if any are given. */
export function isElement(node: MdastNode, ...names: readonly string[]): node is Element {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  return names.length === 0 || names.includes(node.name ?? '')
}

/** Where a node stands; the field names the element or attribute. */
export function spotOf(file: string, node: MdastNode, field: string, found: string): Spot {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { file, line, column, field, found }
}
