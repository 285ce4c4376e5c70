import type { Relation } from '../schemas/history.ts'
import type { Catalog } from './catalog.ts'
import type { System } from './system.ts'

/** Where a system comes from. */
export interface Ancestor {
  relation: Relation
  /** A system of the Atlas; null: something outside it. */
  id: string | null
  name: string
  date: string | null
}

/** What came out of a system. */
export interface Descendant {
  relation: Relation
  system: System
  date: string | null
}

/** What a system's history names as its origins. */
export function ancestors(system: System): Ancestor[] {
  return system.history.lineage.map(({ relation, system: id, name, date }) => ({
    relation,
    id: id ?? null,
    name: name ?? id ?? '',
    date: date ?? null,
  }))
}

/** The systems of the Atlas that name this one as an origin. */
export function descendants(catalog: Pick<Catalog, 'systems'>, of: System): Descendant[] {
  return catalog.systems.flatMap((system) =>
    system.history.lineage
      .filter((entry) => entry.system === of.id && entry.relation !== 'merged-into')
      .map(({ relation, date }) => ({ relation, system, date: date ?? null })),
  )
}
