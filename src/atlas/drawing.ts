import { diagramKinds, type Diagram } from '../schemas/diagram.ts'
import { type Catalog, compareText } from './catalog.ts'
import type { System } from './system.ts'

/** A drawing with the system that it belongs to; null: it is of no one system. */
export interface Drawing {
  diagram: Diagram
  system: System | null
}

/** All drawings: those of no one system, then system by system, each system's in their order. */
export function drawings(catalog: Catalog): Drawing[] {
  return [
    ...catalog.diagrams.map((diagram) => ({ diagram, system: null })),
    ...catalog.systems.flatMap((system) =>
      drawingsOf(system).map((diagram) => ({ diagram, system })),
    ),
  ]
}

/** The drawing of that id. @throws when there is none */
export function drawingNamed(catalog: Catalog, id: string): Drawing {
  const found = drawings(catalog).find(({ diagram }) => diagram.id === id)
  if (found === undefined) throw new Error(`There is no drawing "${id}".`)
  return found
}

/** The drawings of a system: by kind, each kind with what still holds before what is past. */
export function drawingsOf({ diagrams }: Pick<System, 'diagrams'>): Diagram[] {
  const place = ({ kind, past }: Diagram) =>
    diagramKinds.indexOf(kind) * 2 + (past === true ? 1 : 0)
  return [...diagrams].sort((a, b) => place(a) - place(b) || compareText(a.id, b.id))
}

/** How the system is built, as one drawing; undefined when there is none. */
export function arrangementOf(system: Pick<System, 'diagrams'>): Diagram | undefined {
  return drawingsOf(system).find(({ kind, past }) => kind === 'architecture' && past !== true)
}
