import type { Box } from '../schemas/diagram.ts'
import { type Rect } from './geometry.ts'
import { isLeaf, type Part } from './plan.ts'
import {
  fold,
  type Lettering,
  lettering,
  type Paragraph,
  widestPiece,
  wrap,
  wrapEvenly,
} from './text.ts'

/** One line of text: the start of its baseline, and how wide it was measured. */
export interface TextLine {
  kind: Lettering
  text: string
  x: number
  y: number
  width: number
}

/** The words of a box, placed from its upper left corner. */
export interface Label {
  title: TextLine[]
  detail: TextLine[]
  /** What the words cover. */
  rect: Rect
}

/** From the left edge of a box to its words: ribs need room. */
const inset = 12
const ribs = 6
const above = 9
/** Between a title and a detail that stand on one line. */
const word = 8
/** A detail beside others is folded to so many lines rather than making its box wide. */
const folds = 2
/** Shorter details stay on one line, in CSS pixels. */
const short = 124

/** Containers carry two ribs at their left. */
export function isRibbed({ kind, set }: Pick<Box, 'kind' | 'set'>): boolean {
  return set !== true && (kind === 'system-container' || kind === 'user-container')
}

function leftOf(part: Part): number {
  const { box } = part
  if (box === null || box.set === true) return 0
  return inset + (isRibbed(box) ? ribs : 0)
}

function rightOf({ box }: Part): number {
  return box?.set === true ? 0 : inset
}

/** The width a leaf likes: its title on one line, a long detail folded. */
export function likedWidth(part: Part): number {
  const { box } = part
  if (box === null) return 0
  const title = wrap(box.label, 'title', Infinity).width
  return Math.ceil(leftOf(part) + Math.max(title, detailWidth(box)) + rightOf(part))
}

/** The width under which a piece of the words would leave the box. */
export function leastWidth(part: Part): number {
  const { box } = part
  if (box === null) return 0
  const detail = box.detail === undefined ? 0 : widestPiece(box.detail, 'detail')
  const text = Math.max(widestPiece(box.label, 'title'), detail)
  return Math.ceil(leftOf(part) + text + rightOf(part))
}

function detailWidth({ detail }: Box): number {
  if (detail === undefined) return 0
  const whole = wrap(detail, 'detail', Infinity).width
  return whole <= short ? whole : fold(detail, 'detail', folds).width
}

/**
 * Sets the words of a part for its width.
 * @param flat the detail may stand on the line of the title
 * @throws when a piece of the words is wider than the box
 */
export function labelOf(part: Part, width: number, flat: boolean): Label {
  const { box } = part
  const empty = { x: 0, y: 0, w: 0, h: 0 }
  if (box === null) return { title: [], detail: [], rect: empty }
  const [x, room] = [leftOf(part), width - leftOf(part) - rightOf(part)]
  if (leastWidth(part) > width + 0.5) {
    throw new Error(`The words of "${box.label}" do not fit into its box of ${width} px.`)
  }
  const even = isLeaf(part) ? wrapEvenly : wrap
  const title = even(box.label, 'title', room)
  const detail = box.detail === undefined ? null : even(box.detail, 'detail', room)
  const beside =
    flat &&
    detail?.lines.length === 1 &&
    title.lines.length === 1 &&
    title.width + word + detail.width <= room
  const start = { x: beside ? x + title.width + word : x, y: above + (beside ? 0 : title.height) }
  const size = {
    w: beside ? title.width + word + detail.width : Math.max(title.width, detail?.width ?? 0),
    h: title.height + (beside || detail === null ? 0 : detail.height),
  }
  return {
    title: linesOf(title, { x, y: above }),
    detail: detail === null ? [] : linesOf(detail, start, beside ? lettering.title.leading : null),
    rect: { x, y: above, ...size },
  }
}

/** The lines of a paragraph whose upper left corner is given; baselines stand a third below the middle. */
export function linesOf(
  { kind, lines }: Paragraph,
  at: { x: number; y: number },
  leading: number | null = null,
): TextLine[] {
  const step = leading ?? lettering[kind].leading
  return lines.map((text, i) => ({
    kind,
    text,
    x: at.x,
    y: at.y + i * step + step / 2 + Math.round(lettering[kind].size * 0.34),
    width: wrap(text, kind, Infinity).width,
  }))
}

/** The height of the words with the room above and below them. */
export function headHeight(part: Part, label: Label): number {
  if (part.box === null) return 0
  const below = isLeaf(part) ? above + (part.box.kind === 'store' ? 3 : 0) : 4
  return above + label.rect.h + below
}
