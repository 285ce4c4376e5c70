import type { MdastNode } from 'satteri'
import { type Element, isElement, nodesOf, spotOf } from './mdx.ts'
import type { Page } from './page.ts'
import type { Spot } from './problem.ts'

/** What an attribute of a component holds: the id of something, or any text. */
export type AttributeKind =
  'system' | 'feature' | 'source' | 'diagram' | 'term' | 'of' | 'variant' | 'text'

interface AttributeRule {
  kind: AttributeKind
  /** Holds several, parted by spaces. */
  list?: true
  required?: true
}

type Attributes = Readonly<Record<string, AttributeRule>>

/** The components that prose may use, with their attributes. */
export const components: Readonly<Record<string, Attributes>> = {
  Fact: {
    system: { kind: 'system' },
    feature: { kind: 'feature', required: true },
    of: { kind: 'of' },
    variant: { kind: 'variant' },
  },
  Cite: { source: { kind: 'source', required: true }, where: { kind: 'text' } },
  Sys: { id: { kind: 'system', required: true } },
  Feature: { id: { kind: 'feature', required: true } },
  Run: {
    source: { kind: 'source', required: true },
    version: { kind: 'text' },
    os: { kind: 'text' },
  },
  Excerpt: {
    features: { kind: 'feature', list: true, required: true },
    systems: { kind: 'system', list: true, required: true },
  },
  Term: { id: { kind: 'term', required: true } },
  Diagram: { id: { kind: 'diagram', required: true } },
}

/** Plain HTML that Markdown has no sign for. */
export const plainElements: readonly string[] = ['abbr', 'br', 'kbd', 'sub', 'sup']

/** An element of a page with its attributes, as far as they are plain text. */
export interface Used {
  node: Element
  name: string
  spot: Spot
  /** null: an attribute without a value, with one that is code, or a spread. */
  attributes: ReadonlyMap<string, string | null>
}

/** Every element of a page, in order. */
export function elementsOf(page: Page): Used[] {
  if (page.tree === undefined) return []
  return [...nodesOf(page.tree)]
    .map(({ node }) => node)
    .filter((node: MdastNode): node is Element => isElement(node))
    .map((node) => {
      const name = node.name ?? ''
      return {
        node,
        name,
        spot: spotOf(page.file, node, name, `<${name}>`),
        attributes: attributesOf(node),
      }
    })
}

/** Where an attribute of an element stands: an element is short, so its own place will do. */
export function attributeSpot({ spot, name, attributes }: Used, attribute: string): Spot {
  const value = attributes.get(attribute)
  const found = typeof value === 'string' ? `"${value}"` : ''
  return { ...spot, field: `${name}.${attribute}`, found }
}

function attributesOf(node: Element): Map<string, string | null> {
  return new Map(
    node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return ['{…}', null]
      return [attribute.name, typeof attribute.value === 'string' ? attribute.value : null]
    }),
  )
}
