import type { Gaps } from './gaps.ts'
import { verbWidth } from './gaps.ts'
import type { Rect } from './geometry.ts'
import { headHeight, isRibbed, type Label, labelOf, leastWidth, likedWidth } from './label.ts'
import { chainOf, holderIn, isFooted, isLeaf, type Part, type Plan } from './plan.ts'
import type { Setting } from './setting.ts'

/** A part with its place on the drawing. */
export interface Placed {
  part: Part
  rect: Rect
  label: Label
}

/** A part with its size, and the parts inside it placed from its upper left corner. */
interface Sized {
  part: Part
  label: Label
  w: number
  h: number
  inside: { sized: Sized; x: number; y: number }[]
}

interface Room {
  left: number
  right: number
  below: number
}

interface Context {
  plan: Plan
  setting: Setting
  gaps: Gaps
}

/** The outermost lines are half a stroke away from the edge; above them there is room for a tag. */
const edge = 2
export const top = 8

/**
 * Sets boxes in boxes: each row shares the width of the box around it, boxes that hold others take what the plain
 * ones leave, and a row that does not fit is broken. The same diagram gives the same places.
 */
export function stack(plan: Plan, setting: Setting, gaps: Gaps): { placed: Placed[]; h: number } {
  const sheet = size(plan.sheet, setting.width, { plan, setting, gaps })
  return { placed: [...place(sheet, 0, 0)], h: Math.ceil(sheet.h) }
}

function* place(sized: Sized, x: number, y: number): Generator<Placed> {
  const { part, label, w, h } = sized
  const shift = <T extends { x: number; y: number }>(one: T): T => ({
    ...one,
    x: x + one.x,
    y: y + one.y,
  })
  if (part.box !== null) {
    const { title, detail, rect } = label
    yield {
      part,
      rect: { x, y, w, h },
      label: { title: title.map(shift), detail: detail.map(shift), rect: shift(rect) },
    }
  }
  for (const inner of sized.inside) yield* place(inner.sized, x + inner.x, y + inner.y)
}

function roomOf({ box }: Part, { padding }: Setting): Room {
  if (box === null) return { left: edge, right: edge, below: edge }
  if (box.set === true) return { left: 0, right: 0, below: 0 }
  const below = padding + (box.kind === 'store' ? 3 : 0)
  return { left: padding + (isRibbed(box) ? 8 : 0), right: padding, below }
}

function size(part: Part, width: number, context: Context): Sized {
  const footed = isFooted(part, context.plan.relations)
  const label = labelOf(part, width, footed || part.box?.set === true)
  const head = headHeight(part, label)
  if (isLeaf(part)) return { part, label, w: width, h: head, inside: [] }
  const room = roomOf(part, context.setting)
  const inner = width - room.left - room.right
  const lines = part.rows.flatMap((row) => breakRow(row, inner, context))
  const inside: Sized['inside'] = []
  let y = part.box === null ? top : footed ? context.setting.padding - 6 : head
  for (const [index, line] of lines.entries()) {
    y += context.gaps.above(part, lines, index)
    const lane = part.box === null ? laneOf(part, lines, index, context) : 0
    const sized = setLine(line, inner - lane, columnsOf(part, lines, line), context)
    const height = Math.max(...sized.map(({ h }) => h))
    let x = room.left
    for (const [place, one] of sized.entries()) {
      const stretched = isLeaf(one.part) && !line.every(isLeaf) ? one : { ...one, h: height }
      inside.push({
        sized: stretched,
        x,
        y: y + aligned(one.part, lines, index, context) * (height - stretched.h),
      })
      x += one.w + context.gaps.beside(line, place)
    }
    y += height
  }
  if (!footed) return { part, label, w: width, h: y + room.below, inside }
  const down = <T extends { y: number }>(one: T): T => ({ ...one, y: one.y + y })
  const low = {
    title: label.title.map(down),
    detail: label.detail.map(down),
    rect: down(label.rect),
  }
  return { part, label: low, w: width, h: y + head + 6, inside }
}

/** Where a plain box stands beside taller ones: 1 at the foot when it deals with what is below, 0 at the head, ½ else. */
function aligned(part: Part, lines: readonly Part[][], index: number, { plan }: Context): number {
  const around = part.parent
  if (around === null) return 0
  const partners = plan.relations
    .filter(({ from, to }) => from === part || to === part)
    .map(({ from, to }) => holderIn(around, from === part ? to : from))
    .map((partner) => lines.findIndex((line) => line.some((one) => one === partner)))
  if (partners.some((place) => place > index)) return 1
  return partners.some((place) => place >= 0 && place < index) ? 0 : 0.5
}

/** What a line of the sheet leaves at its right for arrows that pass it. */
function laneOf(
  part: Part,
  lines: readonly Part[][],
  index: number,
  { gaps, setting }: Context,
): number {
  const passing = gaps.passing(part, lines, index)
  if (passing.length === 0 || (lines[index]?.length ?? 0) > 1) return 0
  if (setting.lane !== 'with verb') return setting.lane + 14 * (passing.length - 1)
  return Math.ceil(44 + passing.reduce((sum, relation) => sum + verbWidth(relation) + 24, 0))
}

/** How many columns the row of a line was broken into; null for a row that was not broken. */
function columnsOf(part: Part, lines: readonly Part[][], line: readonly Part[]): number | null {
  const row = part.rows.find((one) => line.every((inner) => one.includes(inner)))
  if (row === undefined || row.length === line.length) return null
  const siblings = lines.filter((one) => one.every((inner) => row.includes(inner)))
  return Math.max(...siblings.map(({ length }) => length))
}

/** The parts of a line set to their widths. */
function setLine(
  line: readonly Part[],
  width: number,
  columns: number | null,
  context: Context,
): Sized[] {
  const gap = (i: number) => context.gaps.beside(line, i)
  const gaps = line.slice(1).reduce((sum, _, i) => sum + gap(i), 0)
  const liked = line.map((part) => narrowest(part, context))
  const spare = width - gaps - liked.reduce((sum, one) => sum + one, 0)
  const [only] = line
  if (line.length === 1 && only !== undefined) {
    // A plain box that broke off a row keeps its size, and arrows may pass beside it.
    const broke = columns !== null && isLeaf(only)
    const own = broke ? Math.min(width, Math.max(150, likedWidth(only))) : width
    return [size(only, own, context)]
  }
  if (line.every(isLeaf)) {
    const n = columns ?? line.length
    const even = n > line.length ? (width - gap(0) * (n - 1)) / n : (width - gaps) / n
    const alike = spare < 0 || liked.every((one) => one <= even)
    return line.map((part, i) =>
      size(part, alike ? even : (liked[i] ?? 0) + spare / line.length, context),
    )
  }
  const holders = line.reduce((sum, part, i) => sum + (isLeaf(part) ? 0 : (liked[i] ?? 0)), 0)
  return line.map((part, i) => {
    const own = liked[i] ?? 0
    return size(part, isLeaf(part) ? own : own + (spare * own) / holders, context)
  })
}

/** The least width at which a part looks as it was meant: no row broken but those of many plain boxes. */
function narrowest(part: Part, context: Context): number {
  if (isLeaf(part)) return likedWidth(part)
  const room = roomOf(part, context.setting)
  const rows = part.rows.map((row) => {
    const columns = row.every(isLeaf) && row.length > 3 ? Math.ceil(row.length / 2) : row.length
    const widths = row.map((one) => narrowest(one, context))
    const shown = columns < row.length ? row.slice(0, columns) : row
    const sum =
      columns < row.length
        ? columns * Math.max(...widths)
        : widths.reduce((total, one) => total + one, 0)
    return sum + shown.slice(1).reduce((total, _, i) => total + context.gaps.beside(row, i), 0)
  })
  return Math.max(leastWidth(part), room.left + Math.max(...rows) + room.right)
}

/**
 * The lines of a row. Plain boxes break into columns of equal width, read as before. Where boxes with others inside
 * break, the row is stacked from its right end down: a drawing grows upwards, and what acts first stands lowest. Machines
 * beside each other, of which none acts on another, are read as before too.
 */
function breakRow(row: Part[], width: number, context: Context): Part[][] {
  const needed = row.reduce(
    (sum, part, i) =>
      sum + narrowest(part, context) + (i === 0 ? 0 : context.gaps.beside(row, i - 1)),
    0,
  )
  if (row.length === 1 || needed <= width) return [row]
  if (row.every(isLeaf)) return columns(row, width, context)
  const lines = row
    .map((part) => [part])
    .reduce<Part[][]>((lines, [part]) => {
      const last = lines.at(-1)
      if (part === undefined) return lines
      if (last !== undefined && isLeaf(part) && last.every(isLeaf)) last.push(part)
      else lines.push([part])
      return lines
    }, [])
    .flatMap((line) => (line.length > 1 ? columns(line, width, context) : [line]))
  return areCompared(row, context.plan) ? lines : lines.reverse()
}

/** Whether the parts of a row are machines that have nothing to do with each other. */
function areCompared(row: readonly Part[], { relations }: Plan): boolean {
  return row.every(
    (part) =>
      part.box?.kind === 'machine' &&
      relations.every(({ from, to }) => isIn(part, from) === isIn(part, to)),
  )
}

function isIn(around: Part, part: Part): boolean {
  return chainOf(part).includes(around)
}

function columns(row: Part[], width: number, { gaps }: Context): Part[][] {
  for (let n = row.length; n > 1; n--) {
    const lines = Math.ceil(row.length / n)
    const each = Math.ceil(row.length / lines)
    const broken = Array.from({ length: lines }, (_, i) => row.slice(i * each, (i + 1) * each))
    const needed = broken.map((line) =>
      line.reduce(
        (sum, part, i) => sum + likedWidth(part) + (i === 0 ? 0 : gaps.beside(line, i - 1)),
        0,
      ),
    )
    if (Math.max(...needed) <= width) return broken
  }
  return row.map((part) => [part])
}
