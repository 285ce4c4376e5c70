import type { Source } from '../schemas/source.ts'
import type { Catalog } from './catalog.ts'
import { allClaims, type Cell } from './cell.ts'
import type { AtlasClaim } from './claim.ts'
import type { System } from './system.ts'

/** What one source says about one cell. */
export interface Citation {
  system: System
  cell: Cell
  claims: AtlasClaim[]
}

/** Everything that a source says, in the order of systems and features. */
export function citationsOf(catalog: Catalog, source: Source): Citation[] {
  return catalog.systems.flatMap((system) =>
    [...system.cells.values()].flatMap((cell) => {
      const claims = allClaims(cell).filter((claim) =>
        claim.references.some((reference) => reference.source === source),
      )
      return claims.length > 0 ? [{ system, cell, claims }] : []
    }),
  )
}
