import { contains, grow, overlaps, type Point, type Rect, segments, spanOf } from './geometry.ts'
import { verbFold } from './gaps.ts'
import { linesOf, type TextLine } from './label.ts'
import { NoPlace } from './no-place.ts'
import { chainOf, isLeaf } from './plan.ts'
import type { Route } from './route.ts'
import type { Placed } from './stack.ts'
import { type Paragraph, wrap, wrapEvenly } from './text.ts'

/** The words beside an arrow, and the disc with the number of its step on it. */
export interface Caption {
  lines: TextLine[]
  rect: Rect
  /** The middle of the disc; null for an arrow without step. */
  disc: Point | null
}

export const discRadius = 9.5
/** From the tip of an arrow back to where a disc may begin. */
const head = 12
const stride = 4

interface Candidate {
  verb: Paragraph
  rect: Rect
  disc: Point | null
  cost: number
}

/**
 * Finds a place for every verb and disc, the arrows with the fewest places first: on paper, touching no frame, no
 * words and no other arrow.
 * @throws NoPlace when one of them finds none
 */
export function captionAll(
  routes: readonly Route[],
  placed: readonly Placed[],
  tags: readonly Rect[],
  size: { w: number; h: number },
): Caption[] {
  const sheet = { x: 0, y: 0, ...size }
  const open = routes.map((route) => ({
    route,
    candidates: candidatesOf(route)
      .filter((candidate) => fits(candidate, route, routes, placed, sheet))
      .filter(
        (candidate) => !rectsOf(candidate).some((rect) => tags.some((tag) => overlaps(tag, rect))),
      )
      .sort((a, b) => a.cost - b.cost),
  }))
  const order = [...open].sort((a, b) => a.candidates.length - b.candidates.length)
  const chosen = new Map<Route, Candidate>()
  for (const { route, candidates } of order) {
    const taken = [...chosen.values()].flatMap(rectsOf)
    const free = candidates.find((candidate) =>
      rectsOf(candidate).every((rect) => !taken.some((other) => overlaps(grow(rect, 3), other))),
    )
    if (free === undefined) throw new NoPlace(route.relation, 'its verb')
    chosen.set(route, free)
  }
  return routes.flatMap((route) => {
    const found = chosen.get(route)
    if (found === undefined) return []
    const { verb, rect, disc } = found
    return [{ lines: linesOf(verb, rect), rect, disc }]
  })
}

function candidatesOf(route: Route): Candidate[] {
  const { arrow } = route.relation
  const whole = wrap(arrow.verb, 'verb', Infinity)
  const folded = wrapEvenly(arrow.verb, 'verb', verbFold)
  const verbs = folded.lines.length > 1 ? [whole, folded] : [whole]
  const pieces = segments(route.points)
  return pieces.flatMap((piece, i) => {
    const last = i === pieces.length - 1
    return verbs.flatMap((verb) => along(piece, verb, arrow.step !== undefined, last))
  })
}

/** The places along one straight piece: beside a line that stands, above or below one that lies. */
function along(
  [a, b]: [Point, Point],
  verb: Paragraph,
  numbered: boolean,
  last: boolean,
): Candidate[] {
  const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
  const [dx, dy] = [Math.sign(b.x - a.x), Math.sign(b.y - a.y)]
  const room = numbered ? discRadius : 0
  const [first, end] = [room + 4, length - room - (last ? head : 4)]
  const mid = (first + end) / 2
  const off = numbered ? discRadius + 4 : 7
  const found: Candidate[] = []
  for (let t = first; t <= end + 0.01; t += stride) {
    const on = { x: a.x + dx * t, y: a.y + dy * t }
    const base =
      Math.abs(t - mid) * 0.15 + (verb.lines.length - 1) * 14 + Math.max(0, 60 - length) * 0.3
    const put = (x: number, y: number, cost: number) =>
      found.push({
        verb,
        rect: { x, y, w: verb.width, h: verb.height },
        disc: numbered ? on : null,
        cost: base + cost,
      })
    const { width: w, height: h } = verb
    if (dx === 0) {
      put(on.x + off, on.y - h / 2, 0)
      put(on.x - off - w, on.y - h / 2, 8)
      continue
    }
    const over = numbered ? discRadius + 2 : 4
    put((a.x + b.x - w) / 2, on.y - over - h, 0)
    put(on.x - w / 2, on.y - over - h, 1)
    put(on.x - w / 2, on.y + over, 10)
    put(on.x + off, on.y - 4 - h, 6)
    put(on.x - off - w, on.y - 4 - h, 7)
    put(on.x + off, on.y + 4, 14)
  }
  return found
}

function rectsOf({ rect, disc }: Candidate): Rect[] {
  return disc === null ? [rect] : [rect, grow({ ...disc, w: 0, h: 0 }, discRadius)]
}

function fits(
  candidate: Candidate,
  route: Route,
  routes: readonly Route[],
  placed: readonly Placed[],
  sheet: Rect,
): boolean {
  const { relation } = route
  const around = new Set([...chainOf(relation.from), ...chainOf(relation.to)])
  const [words, disc] = rectsOf(candidate)
  if (words === undefined) return false
  const rects = disc === undefined ? [words] : [words, disc]
  for (const rect of rects) {
    const roomy = grow(rect, 2)
    if (!contains(sheet, rect)) return false
    for (const { part, rect: frame, label } of placed) {
      const within = around.has(part) && !isLeaf(part) && contains(grow(frame, -3), rect)
      if (!within && overlaps(roomy, frame)) return false
      if (overlaps(roomy, label.rect)) return false
    }
    for (const other of routes) {
      const margin = other === route ? 1 : 4
      if (other === route && rect === disc) continue
      for (const [a, b] of segments(other.points)) {
        if (overlaps(grow(spanOf(a, b), margin), rect)) return false
      }
      const start = other.points[0]
      if (other.dot && start && overlaps(grow({ ...start, w: 0, h: 0 }, 6), rect)) return false
      const tip = other.points.at(-1)
      if (tip && overlaps(grow({ ...tip, w: 0, h: 0 }, 9), rect)) return false
    }
  }
  return true
}
