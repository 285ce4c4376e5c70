import type { Rect } from './geometry.ts'
import { n } from './shapes.ts'
import { states, type Tagged } from './state.ts'

/** Of the disc on a frame that says what became of the box in a step. */
export const tagRadius = 5.5
/** From the right end of a frame to the middle of its tag. */
const inset = 12
/** Half the length of a stroke of a sign. */
const arm = 3

/** What a tag covers: it stands on the upper edge of its box, near the right end. */
export function tagRect({ x, y, w }: Rect): Rect {
  const size = 2 * tagRadius
  return { x: x + w - inset - tagRadius, y: y - tagRadius, w: size, h: size }
}

/** The tag of a box: a disc with a plus (new), a minus (gone) or a cross (fails). */
export function tagOf(frame: Rect, state: Tagged): string {
  const { x, y, w } = tagRect(frame)
  return tagAt(x + w / 2, y + w / 2, state)
}

/** The same around a point. */
export function tagAt(x: number, y: number, state: Tagged): string {
  const [cx, cy] = [n(x), n(y)]
  const disc = `M${cx} ${cy}m-${tagRadius} 0a${tagRadius} ${tagRadius} 0 1 0 ${2 * tagRadius} 0a${tagRadius} ${tagRadius} 0 1 0 -${2 * tagRadius} 0z`
  return `<g class="m m${states[state]}"><path class="md" d="${disc}"/><path class="ms" d="M${cx} ${cy}${signs[state]}"/></g>`
}

const level = `m-${arm} 0h${2 * arm}`
const signs: Record<Tagged, string> = {
  new: `${level}m-${arm} -${arm}v${2 * arm}`,
  gone: level,
  broken: 'm-2.2 -2.2l4.4 4.4m0 -4.4l-4.4 4.4',
}
