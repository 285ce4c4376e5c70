import type { MdastNode } from 'satteri'
import { pagesOf } from '../draft.ts'
import { nodesOf, spotOf } from '../mdx.ts'
import type { Rule } from './rule.ts'

/** Pages hold prose and components: no code that runs, no raw HTML, and no second title above their headings. */
export const pageProseOnly: Rule = (draft, report) => {
  for (const { page } of pagesOf(draft)) {
    if (page.tree === undefined) continue
    for (const { node } of nodesOf(page.tree)) {
      const is = objection(node)
      if (is !== undefined) report.add(spotOf(page.file, node, '', ''), { is })
    }
  }
}

function objection(node: MdastNode): string | undefined {
  if (node.type === 'heading' && node.depth === 1) {
    return 'a heading of the first level: the page has its title already; use "## " or lower'
  }
  if (node.type === 'mdxjsEsm') {
    return 'import and export have no place in content: the components are there without'
  }
  const isCode = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression'
  if (!isCode || /^\s*(?:\/\*.*\*\/\s*)?$/s.test(node.value)) return undefined
  return 'code in braces has no place in content; {/* a comment */} may stay'
}
