import type { Catalog, Group } from './catalog.ts'
import type { Cell } from './cell.ts'
import { cellOf, type System } from './system.ts'
import type { Feature } from '../schemas/feature.ts'

export interface MatrixRow {
  feature: Feature
  /** In the order of the matrix's systems. */
  cells: Cell[]
}

/** Features against systems, in groups. */
export interface Matrix {
  systems: System[]
  groups: { group: Group; rows: MatrixRow[] }[]
  /** How many cells it has. */
  size: number
}

/** The matrix of these groups over all systems. */
export function buildMatrix(catalog: Catalog, groups: readonly Group[] = catalog.groups): Matrix {
  const { systems } = catalog
  return {
    systems,
    groups: groups.map((group) => ({
      group,
      rows: group.features.map((feature) => ({
        feature,
        cells: systems.map((system) => cellOf(system, feature.id)),
      })),
    })),
    size: systems.length * groups.reduce((sum, group) => sum + group.features.length, 0),
  }
}

/** How many sources the claims of these cells rest on. */
export function sourceCount(cells: Iterable<Cell>): number {
  const ids = new Set<string>()
  for (const cell of cells) {
    for (const slot of cell.slots) {
      for (const claim of [...slot.current, ...slot.past, ...slot.rejected]) {
        for (const reference of claim.references) ids.add(reference.source.id)
      }
    }
  }
  return ids.size
}
