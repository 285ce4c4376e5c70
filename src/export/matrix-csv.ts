import type { Catalog } from '../atlas/catalog.ts'
import type { Cell } from '../atlas/cell.ts'
import { cellOf } from '../atlas/system.ts'
import { csv } from './csv.ts'
import { systemsById } from './system.ts'

/** The matrix as a table: a row per feature, a column per system, both headed by ids. */
export function matrixCsv(catalog: Catalog): string {
  const systems = systemsById(catalog)
  return csv([
    ['feature', ...systems.map(({ id }) => id)],
    ...catalog.features.map(({ id }) => [
      id,
      ...systems.map((system) => field(cellOf(system, id))),
    ]),
  ])
}

/** A cell in words: `?` where nothing is known, `n/a` where nothing can be, `a <> b` where sources disagree. */
function field({ state, shown }: Cell): string {
  switch (state) {
    case 'value':
    case 'disputed': {
      const sides = [...new Set(shown?.current.map((claim) => claim.text))].join(' <> ')
      // Sizes of different things stand in one row: each says what it is the size of.
      const what = [shown?.of, shown?.variant].filter((part) => typeof part === 'string')
      return what.length === 0 ? sides : `${sides} (${what.join(', ')})`
    }
    case 'unknown':
    case 'unresearched':
      return '?'
    case 'not-applicable':
    case 'not-yet':
      return 'n/a'
    default:
      return state satisfies never
  }
}
