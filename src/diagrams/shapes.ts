import type { Box } from '../schemas/diagram.ts'
import type { Rect } from './geometry.ts'
import { isRibbed } from './label.ts'

/*
 * How a kind of box is told from the others: by its lines, never by colour alone. The drawing and its legend use
 * the same shapes. Classes: f frame, r thin line, k heavy line, w wedge, h hatching, p cleared plate; src/styles/diagram.css sets them.
 */

/** What decides the look of a box. */
export type Look = Pick<Box, 'kind' | 'readOnly' | 'optional' | 'untrusted' | 'set'>

/** How far apart the lines of a hatching are, along an edge. */
const hatch = 7
/** The corners that the frame of something outside the machine lacks. */
const cut = 9
/** The sides of the filled corner of what is not trusted, and of the angles at the corners of a machine. */
const wedge = 9
const angle = 10

/** The classes of a box's group. */
export function classesOf(look: Look): string[] {
  return [look.set === true ? 'set' : look.kind, ...(look.optional === true ? ['opt'] : [])]
}

/** The frame of a box and the lines of its kind; `words` is what a hatching leaves free. */
export function frameOf(look: Look, rect: Rect, words: Rect | null): string {
  const { x, y, w, h } = rect
  if (look.set === true) return path('r', `M${n(x)} ${n(y + 6)}V${n(y)}H${n(x + w)}v6`)
  const frame =
    look.kind === 'remote'
      ? path(
          'f',
          `M${n(x + cut)} ${n(y)}H${n(x + w - cut)}l${cut} ${cut}V${n(y + h - cut)}l-${cut} ${cut}H${n(x + cut)}l-${cut} -${cut}V${n(y + cut)}z`,
        )
      : `<rect class="f" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/>`
  const ribs = isRibbed(look)
    ? path('r', [4, 8].map((d) => `M${n(x + d)} ${n(y)}v${n(h)}`).join(''))
    : ''
  const floors = look.kind === 'store' || look.kind === 'memory'
  const floor = floors ? path('r', `M${n(x)} ${n(y + h - 3)}h${n(w)}`) : ''
  const angles = look.kind === 'machine' ? path('k', anglesOf(rect)) : ''
  const corner =
    look.untrusted === true
      ? path('w', `M${n(x + w)} ${n(y + h)}h-${wedge}l${wedge} -${wedge}z`)
      : ''
  const hatched = look.readOnly === true ? path('h', hatching(rect)) + plate(words) : ''
  return frame + hatched + ribs + floor + angles + corner
}

/** The heavy angles at the four corners of a machine. */
function anglesOf({ x, y, w, h }: Rect): string {
  const [right, bottom] = [n(x + w), n(y + h)]
  return (
    `M${n(x)} ${n(y + angle)}V${n(y)}h${angle}M${n(x + w - angle)} ${n(y)}H${right}v${angle}` +
    `M${right} ${n(y + h - angle)}V${bottom}h-${angle}M${n(x + angle)} ${bottom}H${n(x)}v-${angle}`
  )
}

/** Lines at 45 degrees that fill a rectangle. */
function hatching({ x, y, w, h }: Rect): string {
  let d = ''
  for (let at = hatch; at < w + h; at += hatch) {
    const from = at <= h ? { x, y: y + at } : { x: x + at - h, y: y + h }
    const to = at <= w ? { x: x + at, y } : { x: x + w, y: y + at - w }
    d += `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`
  }
  return d
}

function plate(words: Rect | null): string {
  if (words === null) return ''
  const { x, y, w, h } = words
  return `<rect class="p" x="${n(x - 6)}" y="${n(y - 3)}" width="${n(w + 12)}" height="${n(h + 6)}"/>`
}

export function path(kind: string, d: string): string {
  return `<path class="${kind}" d="${d}"/>`
}

/** A number as an SVG says it: two decimals are finer than any screen. */
export function n(value: number): string {
  return String(Number(value.toFixed(2)))
}
