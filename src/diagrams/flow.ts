import ElkConstructor, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs'
import { grow, overlaps, type Point, type Rect, segments, spanOf } from './geometry.ts'
import { headHeight, type Label, labelOf, leastWidth, likedWidth } from './label.ts'
import { NoPlace } from './no-place.ts'
import { isLeaf, type Part, type Plan, type Relation } from './plan.ts'
import type { Route } from './route.ts'
import type { Setting } from './setting.ts'
import { type Placed, top } from './stack.ts'
import { wrap } from './text.ts'
import { discRadius } from './verbs.ts'

/** A way to lay a graph out: which way it runs, how wide its boxes may get, how many may stand side by side. */
export interface FlowTry {
  direction: 'RIGHT' | 'DOWN'
  widest: number
  abreast: number | null
  /** More room for the verbs, in CSS pixels. */
  slack: number
}

/** The parts and the lines of a graph, in the middle of a sheet of the setting's width. */
export interface Flow {
  placed: Placed[]
  routes: Route[]
  h: number
}

/** The outermost lines are half a stroke away from the edge. */
const edge = 2
const tries: Record<Setting['name'], readonly Omit<FlowTry, 'slack'>[]> = {
  wide: [
    { direction: 'RIGHT', widest: 190, abreast: null },
    { direction: 'RIGHT', widest: 150, abreast: null },
    { direction: 'DOWN', widest: 230, abreast: null },
    { direction: 'DOWN', widest: 190, abreast: 3 },
  ],
  narrow: [
    { direction: 'DOWN', widest: 160, abreast: null },
    { direction: 'DOWN', widest: 130, abreast: null },
    { direction: 'DOWN', widest: 140, abreast: 2 },
    { direction: 'DOWN', widest: 118, abreast: 2 },
    { direction: 'DOWN', widest: 200, abreast: 1 },
  ],
}

/** The ways to try for a setting, best first: each at first close, then with more room. */
export function flowTries({ name }: Setting): FlowTry[] {
  return [0, 10, 24].flatMap((slack) => tries[name].map((one) => ({ ...one, slack })))
}

const elk = new ElkConstructor()

/**
 * Lays a graph out by ELK's layered way, in the order in which its boxes are written. The same diagram gives the same
 * places. Null when it gets wider than the sheet.
 * @throws NoPlace for an arrow between a box and one inside it, which a graph has no line for
 */
export async function flow(plan: Plan, setting: Setting, way: FlowTry): Promise<Flow | null> {
  for (const relation of plan.relations) {
    const { within, from, to } = relation
    if (within === from || within === to) throw new NoPlace(relation, 'its line in a flow')
  }
  const graph: ElkNode = await elk.layout({
    id: 'sheet',
    layoutOptions: optionsOf(way),
    children: plan.sheet.rows.flat().map((part) => nodeOf(part, way)),
    edges: plan.relations.map((relation, i) => edgeOf(relation, i, isUphill(relation, plan))),
  })
  const width = Math.ceil(graph.width ?? 0)
  if (width > setting.width - 2 * edge) return null
  const shift = { x: Math.round((setting.width - width) / 2), y: top }
  const rects = rectsOf(graph, shift)
  const routes = (graph.edges ?? []).flatMap((line, i) => {
    const relation = plan.relations[i]
    const start = rects.get(containerOf(line)) ?? { ...shift, w: 0, h: 0 }
    if (relation === undefined) return []
    const points = pointsOf(line, start)
    return [{ relation, points: isUphill(relation, plan) ? points.reverse() : points, dot: false }]
  })
  const placed = plan.parts.flatMap((part) => {
    const rect = rects.get(idOf(part))
    if (rect === undefined) return []
    const label = moved(labelFor(part, rect.w), rect)
    return [{ part, rect, label: isLeaf(part) ? label : besideLines(label, rect, routes) }]
  })
  return { placed, routes, h: Math.ceil(graph.height ?? 0) + top + edge }
}

/**
 * The arrow leads to a box written before its own. ELK gets it the other way round: what it takes for a line back
 * makes a detour around everything.
 */
function isUphill({ from, to }: Relation, { parts }: Plan): boolean {
  return parts.indexOf(to) < parts.indexOf(from)
}

function optionsOf({ direction, abreast, slack }: FlowTry): LayoutOptions {
  const between = direction === 'RIGHT' ? 18 : 30
  return {
    'elk.algorithm': 'layered',
    'elk.direction': direction,
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    'elk.spacing.nodeNode': String(26 + slack),
    'elk.spacing.edgeNode': String(18 + slack / 2),
    'elk.spacing.edgeEdge': String(16 + slack / 2),
    'elk.spacing.edgeLabel': '6',
    'elk.edgeLabels.placement': 'CENTER',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(between + slack),
    'elk.layered.spacing.edgeNodeBetweenLayers': String(20 + slack / 2),
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(16 + slack / 2),
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.nodePlacement.favorStraightEdges': 'true',
    'elk.randomSeed': '1',
    ...(abreast === null
      ? {}
      : {
          'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
          'elk.layered.layering.coffmanGraham.layerBound': String(abreast),
        }),
  }
}

function nodeOf(part: Part, way: FlowTry): ElkNode {
  const id = idOf(part)
  if (isLeaf(part)) {
    const width = Math.max(leastWidth(part), Math.min(likedWidth(part), way.widest))
    return { id, width, height: headHeight(part, labelFor(part, width)) }
  }
  // Its own words stand at its head, on one line each.
  const least = Math.max(leastWidth(part), Math.min(likedWidth(part), 2 * way.widest))
  const head = headHeight(part, labelFor(part, least))
  return {
    id,
    layoutOptions: {
      'elk.padding': `[top=${head + 10},left=14,bottom=14,right=14]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${least},${head + 20})`,
    },
    children: part.rows.flat().map((inner) => nodeOf(inner, way)),
  }
}

function edgeOf({ arrow, from, to }: Relation, i: number, turned: boolean): ElkExtendedEdge {
  const verb = wrap(arrow.verb, 'verb', Infinity)
  const disc = arrow.step === undefined ? 0 : 2 * discRadius + 6
  const size = { width: verb.width + disc + 8, height: Math.max(verb.height, disc) + 6 }
  return {
    id: `a${i}`,
    sources: [idOf(turned ? to : from)],
    targets: [idOf(turned ? from : to)],
    labels: [{ text: arrow.verb, ...size }],
  }
}

function labelFor(part: Part, width: number): Label {
  return labelOf(part, width, false)
}

/** The words at the head of a group, moved to the right until no line runs through them. */
function besideLines(label: Label, frame: Rect, routes: readonly Route[]): Label {
  const spans = routes.flatMap(({ points }) => segments(points).map(([a, b]) => spanOf(a, b)))
  for (let x = 0; label.rect.x + x + label.rect.w < frame.x + frame.w - 8; x += 4) {
    const there = moved(label, { x, y: 0 })
    if (!spans.some((span) => overlaps(grow(span, 6), there.rect))) return there
  }
  return label
}

/** Where all nodes lie on the sheet; ELK gives a place within the node around. */
function rectsOf(node: ElkNode, start: Point): Map<string, Rect> {
  return new Map(
    (node.children ?? []).flatMap((child): [string, Rect][] => {
      const at = { x: start.x + (child.x ?? 0), y: start.y + (child.y ?? 0) }
      const rect = {
        x: Math.round(at.x),
        y: Math.round(at.y),
        w: Math.round(child.width ?? 0),
        h: Math.round(child.height ?? 0),
      }
      return [[child.id, rect], ...rectsOf(child, at)]
    }),
  )
}

function pointsOf({ sections }: ElkExtendedEdge, start: Point): Point[] {
  const points = (sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])
  return points.map(({ x, y }) => ({ x: Math.round(start.x + x), y: Math.round(start.y + y) }))
}

/** The node whose corner the points of a line are counted from; the library's types leave it out. */
function containerOf(line: ElkExtendedEdge & { container?: string }): string {
  return line.container ?? 'sheet'
}

function idOf({ box }: Part): string {
  return box?.id ?? 'sheet'
}

function moved({ title, detail, rect }: Label, by: Point): Label {
  const move = <T extends Point>(one: T): T => ({ ...one, x: one.x + by.x, y: one.y + by.y })
  return { title: title.map(move), detail: detail.map(move), rect: move(rect) }
}
