import type { Diagram } from '../schemas/diagram.ts'
import type { Catalog } from './catalog.ts'
import type { System } from './system.ts'

/** A drawing with the system that it belongs to. */
export interface Drawing {
  diagram: Diagram
  system: System
}

/** All drawings, in the order of the systems. */
export function drawings(catalog: Catalog): Drawing[] {
  return catalog.systems.flatMap((system) =>
    system.diagrams.map((diagram) => ({ diagram, system })),
  )
}
