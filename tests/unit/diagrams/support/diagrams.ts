import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type Diagram, diagramSchema } from '../../../../src/schemas/diagram.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

/** A drawing that asks for everything at once: hatching, things outside, inner boxes that act on outer ones. */
export const hard = readDiagram('tests/unit/diagrams/fixtures/two-slots.yaml')

/** A graph: groups, lines up and down between them, and words at the head of a group that lines pass. */
export const flowing = readDiagram('tests/unit/diagrams/fixtures/flow.yaml')

/** These two and every drawing of the content. */
export const diagrams: readonly Diagram[] = [
  hard,
  flowing,
  ...globSync(['content/diagrams/*.yaml', 'content/systems/*/diagrams/*.yaml'], { cwd: root })
    .sort()
    .map((file) => readDiagram(file)),
]

export const settingNames = ['wide', 'narrow'] as const

/** Every drawing in both settings, for `test.each`. */
export const cases = diagrams.flatMap((diagram) =>
  settingNames.map((setting) => ({ id: diagram.id, diagram, setting })),
)

function readDiagram(file: string): Diagram {
  return diagramSchema.parse(parse(readFileSync(path.join(root, file), 'utf8')))
}

/** A small diagram: its boxes, and arrows between them. */
export function sketch(parts: Pick<Diagram, 'boxes'> & Partial<Diagram>): Diagram {
  return diagramSchema.parse({
    id: 'sketch',
    title: 'Sketch',
    kind: 'architecture',
    versions: 'all',
    summary: 'A sketch.',
    sources: ['nowhere'],
    ...parts,
  })
}
