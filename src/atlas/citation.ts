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

/** What each source says, collected once for a catalog: there are as many pages of sources as sources. */
const collected = new WeakMap<Catalog, ReadonlyMap<Source, Citation[]>>()

/** Everything that a source says, in the order of systems and features. */
export function citationsOf(catalog: Catalog, source: Source): Citation[] {
  const bySource = collected.get(catalog) ?? collect(catalog)
  collected.set(catalog, bySource)
  return bySource.get(source) ?? []
}

function collect(catalog: Catalog): Map<Source, Citation[]> {
  const bySource = new Map<Source, Citation[]>()
  for (const system of catalog.systems) {
    for (const cell of system.cells.values()) {
      for (const [source, claims] of claimsBySource(cell)) {
        const citations = bySource.get(source) ?? []
        citations.push({ system, cell, claims })
        bySource.set(source, citations)
      }
    }
  }
  return bySource
}

/** The claims of a cell under each source that they name; one that names a source twice stands there once. */
function claimsBySource(cell: Cell): Map<Source, AtlasClaim[]> {
  const bySource = new Map<Source, AtlasClaim[]>()
  for (const claim of allClaims(cell)) {
    for (const source of new Set(claim.references.map((reference) => reference.source))) {
      const claims = bySource.get(source) ?? []
      claims.push(claim)
      bySource.set(source, claims)
    }
  }
  return bySource
}
