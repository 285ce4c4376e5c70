import type { Relation } from './plan.ts'

/** An arrow for which a layout has no room. */
export class NoPlace extends Error {
  constructor({ arrow: { from, verb, to } }: Relation, what: string) {
    super(`the arrow "${from} ${verb} ${to}" finds no place for ${what}`)
  }
}
