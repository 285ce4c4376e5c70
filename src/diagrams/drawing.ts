import type { Arrow, Box, Diagram } from '../schemas/diagram.ts'
import { flow, flowTries } from './flow.ts'
import { gapsOf, type Slack } from './gaps.ts'
import type { Point, Rect } from './geometry.ts'
import type { Label } from './label.ts'
import { NoPlace } from './no-place.ts'
import { chainOf, type Plan, planOf } from './plan.ts'
import { type Route, routeAll } from './route.ts'
import { type Setting, settings } from './setting.ts'
import { type Placed, stack } from './stack.ts'
import { arrowStates, boxStates, type State, tagsOf } from './state.ts'
import { tagRect } from './tag.ts'
import { type Caption, captionAll } from './verbs.ts'

/** A box with its place and its words. */
export interface DrawnBox {
  box: Box
  /** How many boxes are around it. */
  depth: number
  rect: Rect
  label: Label
  /** How it stands in each step. */
  states: State[]
}

/** An arrow with its line, its verb and the disc of its step. */
export interface DrawnArrow {
  arrow: Arrow
  points: Point[]
  dot: boolean
  caption: Caption
  /** How it stands in each step. */
  states: State[]
}

/** A diagram laid out: every box before those inside it. In CSS pixels. */
export interface Drawing {
  diagram: Diagram
  setting: Setting
  width: number
  height: number
  boxes: DrawnBox[]
  arrows: DrawnArrow[]
}

/** The room added from one attempt to the next; height is cheaper than width. */
const slacks: readonly Slack[] = [0, 10, 20, 40].flatMap((more) => [
  { above: more, beside: 0 },
  { above: more, beside: more },
])

const drawings = new WeakMap<Diagram, Map<string, Promise<Drawing>>>()

/**
 * Lays a diagram out in one of the two settings.
 * @throws when words do not fit their box, or an arrow or a verb finds no place
 */
export function drawingOf(diagram: Diagram, name: keyof typeof settings): Promise<Drawing> {
  const known = drawings.get(diagram) ?? new Map<string, Promise<Drawing>>()
  drawings.set(diagram, known)
  const drawing = known.get(name) ?? layOut(diagram, settings[name])
  known.set(name, drawing)
  return drawing
}

async function layOut(diagram: Diagram, setting: Setting): Promise<Drawing> {
  const plan = planOf(diagram)
  let why = 'it is wider than the sheet'
  for (const attempt of diagram.layout === 'flow'
    ? flows(plan, setting)
    : stacks(diagram, plan, setting)) {
    try {
      const scene = await attempt()
      if (scene !== null) return drawingIn(diagram, setting, scene)
    } catch (error) {
      if (!(error instanceof NoPlace)) throw error
      why = error.message
    }
  }
  throw new Error(
    `${diagram.id}: in the ${setting.name} setting ${why}; try other rows or a shorter verb.`,
  )
}

/** Boxes and lines in their places, before the lines have words. */
interface Scene {
  placed: Placed[]
  routes: Route[]
  h: number
}

type Attempt = () => Promise<Scene | null>

function stacks(diagram: Diagram, plan: Plan, setting: Setting): Attempt[] {
  return slacks.map((slack) => () => {
    const { placed, h } = stack(plan, setting, gapsOf(plan, slack))
    const tags = tagRects(diagram, placed)
    const routes = routeAll(plan.relations, placed, tags, { w: setting.width, h })
    return Promise.resolve({ placed, routes, h })
  })
}

function flows(plan: Plan, setting: Setting): Attempt[] {
  return flowTries(setting).map((way) => () => flow(plan, setting, way))
}

/** @throws NoPlace when a verb finds none */
function drawingIn(diagram: Diagram, setting: Setting, { placed, routes, h }: Scene): Drawing {
  const size = { w: setting.width, h }
  const captions = captionAll(routes, placed, tagRects(diagram, placed), size)
  const [ofBoxes, ofArrows] = [boxStates(diagram), arrowStates(diagram)]
  return {
    diagram,
    setting,
    width: size.w,
    height: size.h,
    boxes: placed.flatMap(({ part, rect, label }) => {
      const { box } = part
      if (box === null) return []
      const depth = chainOf(part).length - 2
      return [{ box, depth, rect, label, states: ofBoxes.get(box.id) ?? [] }]
    }),
    arrows: routes.flatMap(({ relation: { arrow }, points, dot }, i) => {
      const caption = captions[i]
      const states = ofArrows.get(arrow) ?? []
      return caption === undefined ? [] : [{ arrow, points, dot, caption, states }]
    }),
  }
}

/** The places of all tags, whatever the step. */
function tagRects(diagram: Diagram, placed: readonly Placed[]): Rect[] {
  const states = boxStates(diagram)
  return placed.flatMap(({ part: { box }, rect }) =>
    box !== null && tagsOf(states.get(box.id) ?? []).length > 0 ? [tagRect(rect)] : [],
  )
}
