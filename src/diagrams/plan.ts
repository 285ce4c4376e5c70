import type { Arrow, Box, Diagram } from '../schemas/diagram.ts'

/** A box in its place among the others; the sheet itself is the outermost part and has no box. */
export interface Part {
  box: Box | null
  parent: Part | null
  /** The parts inside, in rows from top to bottom. */
  rows: Part[][]
}

/** An arrow with its ends looked up. */
export interface Relation {
  arrow: Arrow
  from: Part
  to: Part
  /** The innermost part that holds both ends; the end itself where one lies in the other. */
  within: Part
}

/** A diagram as a tree of parts and the relations between them. */
export interface Plan {
  sheet: Part
  /** All parts with a box, each before those inside it. */
  parts: Part[]
  relations: Relation[]
}

/** @throws for an arrow between a box and itself, or one whose ends are not there */
export function planOf(diagram: Diagram): Plan {
  const sheet: Part = { box: null, parent: null, rows: [] }
  sheet.rows = rowsOf(sheet, diagram.boxes, diagram.rows ?? [])
  const parts = [...partsIn(sheet)]
  const find = (id: string): Part => {
    const part = parts.find(({ box }) => box?.id === id)
    if (part === undefined) throw new Error(`${diagram.id}: there is no box "${id}".`)
    return part
  }
  const relations = diagram.arrows.map((arrow) => {
    if (arrow.from === arrow.to) {
      throw new Error(`${diagram.id}: the arrow "${arrow.verb}" leads from a box to itself.`)
    }
    const [from, to] = [find(arrow.from), find(arrow.to)]
    return { arrow, from, to, within: shared(from, to) }
  })
  return { sheet, parts, relations }
}

/** The part and all parts around it, from the inside out. */
export function chainOf(part: Part): Part[] {
  return part.parent === null ? [part] : [part, ...chainOf(part.parent)]
}

/** The part directly in `outer` that is `inner` or holds it; nothing when `inner` is not in it. */
export function holderIn(outer: Part, inner: Part): Part | undefined {
  return chainOf(inner).find(({ parent }) => parent === outer)
}

/** A part with nothing inside. */
export function isLeaf(part: Part): boolean {
  return part.rows.length === 0
}

/** Arrows reach into the part from above and from nowhere else: its words stand at its foot, out of their way. */
export function isFooted(part: Part, relations: readonly Relation[]): boolean {
  if (isLeaf(part) || part.box?.set === true) return false
  const inner = relations.filter(
    ({ from, to, within }) =>
      chainOf(from).includes(part) !== chainOf(to).includes(part) && within !== part,
  )
  const sides = inner.map(({ from, to, within }) => {
    const [own, other] = chainOf(from).includes(part) ? [from, to] : [to, from]
    const place = (end: Part) =>
      within.rows.findIndex((row) => row.some((one) => one === holderIn(within, end)))
    return place(other) < place(own)
  })
  const enters = inner.some(({ from, to }) => from !== part && to !== part)
  return enters && sides.every(Boolean)
}

function shared(a: Part, b: Part): Part {
  const around = chainOf(b)
  const found = chainOf(a).find((part) => around.includes(part))
  if (found === undefined) throw new Error('Every box lies on the sheet.')
  return found
}

function rowsOf(
  parent: Part,
  boxes: readonly Box[],
  rows: readonly (readonly string[])[],
): Part[][] {
  const parts = boxes.map((box) => {
    const part: Part = { box, parent, rows: [] }
    part.rows = rowsOf(part, box.boxes ?? [], rowIds(box))
    return part
  })
  const named = rows.map((row) => row.flatMap((id) => parts.filter(({ box }) => box?.id === id)))
  // A box that no row names is not lost: it follows in a row of its own.
  const left = parts.filter((part) => !named.flat().includes(part)).map((part) => [part])
  return [...named, ...left].filter((row) => row.length > 0)
}

function rowIds(box: Box): readonly (readonly string[])[] {
  if (box.rows !== undefined) return box.rows
  return box.direction === 'row' ? [(box.boxes ?? []).map(({ id }) => id)] : []
}

function* partsIn(part: Part): Generator<Part> {
  for (const inner of part.rows.flat()) {
    yield inner
    yield* partsIn(inner)
  }
}
