import { z } from 'zod'
import type { Catalog } from '../atlas/catalog.ts'
import type { Cell } from '../atlas/cell.ts'
import { cellOf } from '../atlas/system.ts'
import { id, texts } from './field.ts'
import { systemsById } from './system.ts'

/** The closed set of what a cell can say (DESIGN, "Cell states are a closed set"). */
const cellStates = [
  'value',
  'unknown',
  'not-applicable',
  'disputed',
  'not-yet',
  'unresearched',
] as const satisfies readonly Cell['state'][]

/** A cell of the matrix as the export tells it. */
export const cellItem = z
  .object({
    system: id('The id of the system.'),
    feature: id('The id of the feature.'),
    state: z
      .enum(cellStates)
      .describe(
        'value: there is an answer. unknown: looked for, not found. not-applicable: the question does not arise. disputed: the sources contradict each other. not-yet: the system did not exist. unresearched: nobody has looked.',
      ),
    claims: texts(
      'The ids of the claims that give the answer on the date of the file: of the default variant, and of what the feature prefers to measure. All sides, where it is disputed.',
    ),
  })
  .meta({ id: 'cell', description: 'The answer of one system to one feature.' })

export type CellItem = z.infer<typeof cellItem>

/** Every feature against every system, row by row; the systems by id. */
export function cellItems(catalog: Catalog): CellItem[] {
  const systems = systemsById(catalog)
  return catalog.features.flatMap((feature) =>
    systems.map((system) => toItem(cellOf(system, feature.id))),
  )
}

function toItem({ system, feature, state, shown }: Cell): CellItem {
  return {
    system,
    feature: feature.id,
    state,
    claims: (shown?.current ?? []).map((claim) => claim.id),
  }
}
