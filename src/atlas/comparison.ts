import type { Feature } from '../schemas/feature.ts'
import type { Catalog } from './catalog.ts'
import type { Cell, Slot } from './cell.ts'
import { sameValue } from './dispute.ts'
import { equalLayers } from './hull.ts'
import { cellOf, type System } from './system.ts'

/**
 * How two answers relate. open: one of them has no value that could be compared. incomparable: both have
 * one, of different things (`of`).
 */
export type Relation = 'differs' | 'same' | 'open' | 'incomparable'

/** One row of a comparison. */
export interface ComparedRow {
  feature: Feature
  cells: [Cell, Cell]
  /** The slots held against each other: of the same `of` where both systems have one. */
  slots: [Slot | undefined, Slot | undefined]
  relation: Relation
}

/** Two systems side by side; `a` comes first in the alphabet of ids. */
export interface Comparison {
  a: System
  b: System
  rows: ComparedRow[]
  differing: ComparedRow[]
  same: ComparedRow[]
  /** Rows that say nothing about the difference: open or incomparable. */
  open: ComparedRow[]
  /** Of five. */
  equalLayers: number
}

/** The id of a pair, in the alphabetical order of its two ids: `flatcar-vs-rancheros`. */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join('-vs-')
}

/** All pairs of systems, each once. */
export function pairs(systems: readonly System[]): [System, System][] {
  const ordered = [...systems].sort((a, b) => (a.id < b.id ? -1 : 1))
  return ordered.flatMap((a, i) => ordered.slice(i + 1).map((b): [System, System] => [a, b]))
}

/** Holds every answer of one system against the other's. */
export function compare(catalog: Pick<Catalog, 'features'>, a: System, b: System): Comparison {
  const rows = catalog.features.map((feature) =>
    compareCells(cellOf(a, feature.id), cellOf(b, feature.id)),
  )
  const of = (...wanted: Relation[]) => rows.filter((row) => wanted.includes(row.relation))
  return {
    a,
    b,
    rows,
    differing: of('differs'),
    same: of('same'),
    open: of('open', 'incomparable'),
    equalLayers: equalLayers(a.hull, b.hull),
  }
}

function compareCells(left: Cell, right: Cell): ComparedRow {
  const [one, other] = matchSlots(left, right)
  return {
    feature: left.feature,
    cells: [left, right],
    slots: [one ?? left.shown, other ?? right.shown],
    relation: one ? relate(one, other) : without(left, right),
  }
}

/** The first slots of the default variants that measure the same thing; nothing if there are none. */
function matchSlots(left: Cell, right: Cell): [Slot, Slot] | [undefined, undefined] {
  for (const one of left.slots.filter(comparable)) {
    const other = right.slots.find((slot) => comparable(slot) && slot.of === one.of)
    if (other !== undefined) return [one, other]
  }
  return [undefined, undefined]
}

function comparable(slot: Slot): boolean {
  return slot.variant === null && (slot.state === 'value' || slot.state === 'disputed')
}

/** Both have a value, but of different things; or one has none. */
function without(left: Cell, right: Cell): Relation {
  return left.slots.some(comparable) && right.slots.some(comparable) ? 'incomparable' : 'open'
}

function relate(one: Slot, other: Slot): Relation {
  const values = (slot: Slot) =>
    slot.current.flatMap(({ claim }) => (claim.state === 'value' ? [claim.value] : []))
  const [left, right] = [values(one), values(other)]
  const within = (value: (typeof left)[number], among: typeof left) =>
    among.some((candidate) => sameValue(value, candidate))
  return left.every((value) => within(value, right)) && right.every((value) => within(value, left))
    ? 'same'
    : 'differs'
}
