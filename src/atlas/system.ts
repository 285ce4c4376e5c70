import type { Diagram } from '../schemas/diagram.ts'
import type { History } from '../schemas/history.ts'
import type { Release } from '../schemas/release.ts'
import type { Variant } from '../schemas/system.ts'
import type { Cell } from './cell.ts'
import type { Hull } from './hull.ts'
import type { Life } from './life.ts'

/** An operating system with its answer to every feature. */
export interface System {
  id: string
  name: string
  summary: string
  aliases: string[]
  /** The traditional system that the others are held against; no micro OS. */
  baseline: boolean
  variants: Variant[]
  life: Life
  hull: Hull
  /** One cell per feature, by the feature's id. */
  cells: ReadonlyMap<string, Cell>
  history: History
  releases: Release[]
  diagrams: Diagram[]
}

/** The answer of a system to a feature; throws for a feature that does not exist. */
export function cellOf(system: Pick<System, 'cells'>, feature: string): Cell {
  const cell = system.cells.get(feature)
  if (cell === undefined) throw new Error(`There is no feature "${feature}".`)
  return cell
}
