import { grow, overlaps, type Point, type Rect, segments, spanOf } from './geometry.ts'
import { Heap } from './heap.ts'

/** Between two arrows that run side by side. */
export const apart = 11
/** What a bend and a crossing cost, as so many pixels of detour. */
const bend = 40
const crossing = 220
/** The ways a line can run, one step each. */
const ways: readonly Point[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
]

/** Where an arrow may begin or end, which way it then runs, and what that place costs. */
export interface Port {
  at: Point
  way: Point
  cost: number
}

/** What stands in the way of an arrow, and the lines along which it may run. */
export interface Field {
  solid: Rect[]
  /** No arrow runs along a frame nearer than this. */
  frames: { rect: Rect; distance: number }[]
  words: Rect[]
  /** How long an arrow from an open dot is at least. */
  reach: number
  xs: number[]
  ys: number[]
}

/** A place on the field, as indexes of its lines, and how one came there. */
interface Node {
  ix: number
  iy: number
  way: number
  before: Node | null
}

/** The cheapest line over the field, by Dijkstra's way; a state is a crossing of two lines and the way one came. */
export function cheapest(
  starts: readonly Port[],
  ends: readonly Port[],
  field: Field,
  others: readonly (readonly Point[])[],
): Point[] | null {
  const { xs, ys } = field
  const lines = others.flatMap((points) => segments(points).map(([a, b]) => spanOf(a, b)))
  const key = (ix: number, iy: number, way: number) => (iy * xs.length + ix) * ways.length + way
  const indexOf = ({ at, way }: Port) => ({
    ix: xs.indexOf(at.x),
    iy: ys.indexOf(at.y),
    way: ways.findIndex(({ x, y }) => x === way.x && y === way.y),
  })
  const goals = new Map<number, number>()
  for (const end of ends) {
    const { ix, iy, way } = indexOf({ ...end, way: { x: -end.way.x, y: -end.way.y } })
    if (ix >= 0 && iy >= 0) goals.set(key(ix, iy, way), end.cost)
  }
  const queue = new Heap<{ node: Node; done: boolean }>()
  for (const start of starts) {
    const { ix, iy, way } = indexOf(start)
    if (ix < 0 || iy < 0) continue
    queue.push(start.cost, { node: { ix, iy, way, before: null }, done: false })
  }
  const seen = new Set<number>()
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const { node, done } = entry.value
    if (done) return corners(node, xs, ys)
    const state = key(node.ix, node.iy, node.way)
    if (seen.has(state)) continue
    seen.add(state)
    const goal = goals.get(state)
    if (goal !== undefined && node.before !== null) {
      queue.push(entry.cost + goal, { node, done: true })
    }
    for (const [way, { x, y }] of ways.entries()) {
      const [ix, iy] = [node.ix + x, node.iy + y]
      const [from, to] = [at(xs, ys, node), at(xs, ys, { ix, iy })]
      if (from === null || to === null) continue
      const current = ways[node.way]
      // An arrow leaves its box straight on, and never turns back.
      if (way !== node.way && node.before === null) continue
      if (current?.x === -x && current.y === -y) continue
      const price = priceOf(from, to, field, lines)
      if (price === null) continue
      const next = { ix, iy, way, before: node }
      queue.push(entry.cost + price + (way === node.way ? 0 : bend), { node: next, done: false })
    }
  }
  return null
}

function at(xs: number[], ys: number[], { ix, iy }: { ix: number; iy: number }): Point | null {
  const [x, y] = [xs[ix], ys[iy]]
  return x === undefined || y === undefined ? null : { x, y }
}

/** The points at which a line turns, and its ends. */
function corners(last: Node, xs: number[], ys: number[]): Point[] {
  const all: Point[] = []
  for (let node: Node | null = last; node !== null; node = node.before) {
    const point = at(xs, ys, node)
    if (point !== null) all.unshift(point)
  }
  return all.filter((point, i) => {
    const [before, after] = [all[i - 1], all[i + 1]]
    if (before === undefined || after === undefined) return true
    return !(
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y)
    )
  })
}

/** What one piece of a line costs; null where it must not run. */
function priceOf(from: Point, to: Point, field: Field, lines: readonly Rect[]): number | null {
  const span = spanOf(from, to)
  const level = from.y === to.y
  if (field.solid.some((rect) => cuts(span, rect))) return null
  if (field.words.some((rect) => cuts(span, rect))) return null
  for (const { rect, distance } of field.frames) if (runsAlong(span, rect, distance)) return null
  let price = span.w + span.h
  for (const line of lines) {
    const parallel = level ? line.h === 0 && line.w > 0 : line.w === 0 && line.h > 0
    if (parallel) {
      if (overlaps(grow(line, apart), grow(span, 0.01))) return null
    } else if (overlaps(grow(line, 0.01), grow(span, 0.01))) price += crossing
  }
  return price
}

/** The line enters the rectangle; touching its edge is not entering. */
function cuts(span: Rect, rect: Rect): boolean {
  const enters = (start: number, length: number, low: number, high: number) =>
    length === 0 ? start > low && start < high : start < high && low < start + length
  return (
    enters(span.x, span.w, rect.x, rect.x + rect.w) &&
    enters(span.y, span.h, rect.y, rect.y + rect.h)
  )
}

function runsAlong(span: Rect, { x, y, w, h }: Rect, distance: number): boolean {
  const near = (value: number, line: number) => Math.abs(value - line) < distance
  if (span.h === 0) {
    const meets = span.x < x + w && x < span.x + span.w
    return meets && (near(span.y, y) || near(span.y, y + h))
  }
  const meets = span.y < y + h && y < span.y + span.h
  return meets && (near(span.x, x) || near(span.x, x + w))
}
