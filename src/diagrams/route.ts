import { contains, grow, overlaps, type Point, type Rect } from './geometry.ts'
import { apart, cheapest, type Field, type Port } from './line.ts'
import { chainOf, holderIn, isLeaf, type Part, type Relation } from './plan.ts'
import { NoPlace } from './no-place.ts'
import type { Placed } from './stack.ts'

/** An arrow's line: from its beginning to the tip of its head, by right angles. */
export interface Route {
  relation: Relation
  points: Point[]
  /** It begins at an open dot inside the box that acts, not at its frame. */
  dot: boolean
}

/** Arrows keep this distance from boxes that they do not touch. */
const clear = 5
/** Between an end and the first bend: room for the head. */
const straight = 15
/** From a corner to the end of an arrow. */
const corner = 9
/** How long an arrow from an open dot is at least, with a disc on it and without. */
const withDisc = 46
const withoutDisc = 34

type Side = 'top' | 'right' | 'bottom' | 'left'
/** The way an arrow runs when it leaves a box by this side. */
const away: Record<Side, Point> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}
const sides = Object.keys(away) as Side[]

/**
 * Finds the lines of all arrows, short ones first. An arrow crosses no box that it does not belong to and no words,
 * bends as little as it can, and crosses another only where there is no other way.
 * @throws NoPlace when one of them finds none
 */
export function routeAll(
  relations: readonly Relation[],
  placed: readonly Placed[],
  tags: readonly Rect[],
  size: { w: number; h: number },
): Route[] {
  const scene = new Scene(placed, tags, size)
  const order = relations
    .map((relation) => ({ relation, far: scene.distance(relation) }))
    .sort((a, b) => a.far - b.far)
  const routes = new Map<Relation, Route>()
  for (const { relation } of order) {
    const route = scene.route(relation, [...routes.values()])
    if (route === null) throw new NoPlace(relation, 'its line')
    routes.set(relation, route)
  }
  return relations.flatMap((relation) => routes.get(relation) ?? [])
}

class Scene {
  readonly #placed: readonly Placed[]
  readonly #tags: readonly Rect[]
  readonly #rects: Map<Part, Rect>
  readonly #sheet: Rect

  constructor(
    placed: readonly Placed[],
    tags: readonly Rect[],
    { w, h }: { w: number; h: number },
  ) {
    this.#placed = placed
    this.#tags = tags
    this.#rects = new Map(placed.map(({ part, rect }) => [part, rect]))
    this.#sheet = { x: 0, y: 0, w, h }
  }

  rect(part: Part): Rect {
    return this.#rects.get(part) ?? this.#sheet
  }

  distance({ from, to }: Relation): number {
    const [a, b] = [middle(this.rect(from)), middle(this.rect(to))]
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  }

  route(relation: Relation, others: readonly Route[]): Route | null {
    const { from, to, within } = relation
    const dot = within === from
    const field = this.#field(relation, others)
    const ends = within === to ? this.#inside(to, field) : this.#around(to, field, others)
    const starts = dot ? this.#dots(relation, field) : this.#around(from, field, others)
    const points = cheapest(
      starts,
      ends,
      field,
      others.map(({ points }) => points),
    )
    return points === null ? null : { relation, points, dot }
  }

  /** What stands in the way of an arrow, and the lines along which it may run. */
  #field({ from, to, within, arrow }: Relation, others: readonly Route[]): Field {
    const open = new Set([...chainOf(from), ...chainOf(to)])
    const bounds = grow(this.rect(within), -clear)
    const solid: Rect[] = []
    const frames: { rect: Rect; distance: number }[] = []
    const words: Rect[] = this.#tags.map((tag) => grow(tag, 3))
    const xs = new Set<number>()
    const ys = new Set<number>()
    for (const { part, rect, label } of this.#placed) {
      const end = part === from || part === to
      const enterable = open.has(part) && !(end && part !== within)
      if (
        !open.has(part) &&
        !(part.parent !== null && (part.parent === within || open.has(part.parent)))
      )
        continue
      if (!enterable) solid.push(end ? rect : grow(rect, clear))
      else words.push(grow(label.rect, 4))
      frames.push({ rect, distance: end ? straight : clear })
      const { x, y, w, h } = rect
      for (const d of [-10, w + 10, ...(isLeaf(part) ? [] : [7, w - 7])]) xs.add(Math.round(x + d))
      for (const d of [-16, h + 16, ...(isLeaf(part) ? [] : [h - 7])]) ys.add(Math.round(y + d))
      if (end) {
        for (const d of [0, w, ...shares(w)]) xs.add(x + d)
        for (const d of [0, h, ...shares(h)]) ys.add(y + d)
      }
    }
    const holder = within === from ? holderIn(from, to) : undefined
    const reach = arrow.step === undefined ? withoutDisc : withDisc
    if (holder !== undefined) {
      const { x, y, w, h } = this.rect(holder)
      for (const d of [-reach, w + reach]) xs.add(x + d)
      for (const d of [-reach, h + reach]) ys.add(y + d)
    }
    middles(this.#placed.map(({ rect }) => [rect.y, rect.y + rect.h])).forEach((y) => ys.add(y))
    middles(this.#placed.map(({ rect }) => [rect.x, rect.x + rect.w])).forEach((x) => xs.add(x))
    xs.add(Math.round(this.#sheet.w - 14))
    for (const { points } of others) {
      for (const { x, y } of points) {
        for (const d of [-apart - 1, apart + 1]) {
          xs.add(x + d)
          ys.add(y + d)
        }
      }
    }
    const inside = (low: number, high: number) => (value: number) => value >= low && value <= high
    const sorted = (values: Set<number>, low: number, high: number) =>
      [...values].filter(inside(low, high)).sort((a, b) => a - b)
    return {
      solid,
      frames,
      words,
      reach,
      xs: sorted(xs, bounds.x - clear, bounds.x + bounds.w + clear),
      ys: sorted(ys, bounds.y - clear, bounds.y + bounds.h + clear),
    }
  }

  /** The places on the frame of a box, from outside. */
  #around(part: Part, { xs, ys }: Field, others: readonly Route[]): Port[] {
    const rect = this.rect(part)
    const taken = others.flatMap(({ points }) => [points[0], points.at(-1)])
    const allowed = part.box?.set === true ? (['top'] as const) : sides
    return allowed
      .flatMap((side) => portsOf(rect, side, xs, ys))
      .filter(({ at }) =>
        taken.every((other) => !other || Math.abs(other.x - at.x) + Math.abs(other.y - at.y) > 14),
      )
  }

  /** The same from inside, for what acts on the box around it: at its head, where its words leave room for a verb. */
  #inside(part: Part, { xs, ys }: Field): Port[] {
    return sides
      .flatMap((side) => portsOf(this.rect(part), side, xs, ys))
      .map(({ at, way, cost }) => ({
        at,
        way: { x: -way.x, y: -way.y },
        cost: way.y < 0 ? 0 : cost + 600,
      }))
  }

  /** Places in a box, outside all boxes in it, from which an arrow reaches one of them. */
  #dots({ from, to }: Relation, { xs, ys, reach, words }: Field): Port[] {
    const holder = holderIn(from, to)
    if (holder === undefined) return []
    const near = this.rect(holder)
    const others = this.#placed
      .filter(({ part }) => part.parent === from)
      .map(({ rect }) => grow(rect, clear))
    const dotAt = ({ x, y }: Point) => grow({ x, y, w: 0, h: 0 }, 4)
    const free = ({ at }: Port) =>
      contains(grow(this.rect(from), -clear), dotAt(at)) &&
      ![...others, ...words].some((rect) => overlaps(rect, dotAt(at)))
    const lines = {
      top: near.y - reach,
      bottom: near.y + near.h + reach,
      left: near.x - reach,
      right: near.x + near.w + reach,
    }
    const target = middle(this.rect(to))
    return sides
      .filter((side) => holder.box?.set !== true || side === 'top')
      .flatMap((side) =>
        portsOf(near, side, xs, ys).map(({ at, way }) => ({
          at: way.x === 0 ? { x: at.x, y: lines[side] } : { x: lines[side], y: at.y },
          way: { x: -way.x, y: -way.y },
          cost:
            (side === 'top' ? 0 : 60) +
            Math.min(20, Math.abs(way.x === 0 ? at.x - target.x : at.y - target.y) * 0.2),
        })),
      )
      .filter(free)
  }
}

/** The middles of the gaps between edges. */
function middles(edges: readonly (readonly [number, number])[]): number[] {
  const sorted = [...new Set(edges.flat())].sort((a, b) => a - b)
  return sorted
    .slice(1)
    .map((value, i) => [sorted[i] ?? value, value] as const)
    .filter(([a, b]) => b - a > 8)
    .map(([a, b]) => Math.round((a + b) / 2))
}

function shares(length: number): number[] {
  const near = length > 60 ? [20, length - 20] : []
  return [length / 2, length / 4, (length * 3) / 4, ...near]
}

function middle({ x, y, w, h }: Rect): Point {
  return { x: x + w / 2, y: y + h / 2 }
}

function portsOf({ x, y, w, h }: Rect, side: Side, xs: number[], ys: number[]): Port[] {
  const way = away[side]
  const lies = way.x === 0
  const [start, length] = lies ? [x, w] : [y, h]
  const fixed = { top: y, right: x + w, bottom: y + h, left: x }[side]
  return (lies ? xs : ys)
    .filter((value) => value >= start + corner && value <= start + length - corner)
    .map((value) => ({
      at: lies ? { x: value, y: fixed } : { x: fixed, y: value },
      way,
      cost: (14 * Math.abs(value - start - length / 2)) / (length / 2),
    }))
}
