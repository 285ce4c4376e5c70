import type { Catalog } from './catalog.ts'
import { allClaims } from './cell.ts'

/** Counts over the whole catalog. */
export interface Tally {
  claims: number
  /** Current claims that give a value. */
  currentValues: number
  /** Those among them that rest on a primary source. */
  primaryValues: number
  rejected: number
  cells: number
  /** Cells that have a value or a dispute. */
  answered: number
}

/** Counts claims and cells. */
export function tally(catalog: Catalog): Tally {
  const cells = catalog.systems.flatMap((system) => [...system.cells.values()])
  const claims = cells.flatMap(allClaims)
  const values = claims.filter(({ rank, claim }) => rank === 'current' && claim.state === 'value')
  return {
    claims: claims.length,
    currentValues: values.length,
    primaryValues: values.filter((claim) => claim.primary).length,
    rejected: claims.filter((claim) => claim.rank === 'rejected').length,
    cells: cells.length,
    answered: cells.filter((cell) => cell.state === 'value' || cell.state === 'disputed').length,
  }
}
