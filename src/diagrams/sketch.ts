import type { Box } from '../schemas/diagram.ts'
import type { Drawing } from './drawing.ts'
import type { Rect } from './geometry.ts'
import { path } from './shapes.ts'

/** A drawing in small: its size in CSS pixels, and the inside of its `<svg>`. */
export interface Sketch {
  width: number
  height: number
  svg: string
}

/** So many pixels of the drawing are one of the sketch. */
const scale = 3

/** The lines of a sketch that look alike make one path. Later ones lie over earlier ones. */
const layers = [
  'set',
  'frame',
  'tint',
  'solid',
  'inner',
  'hatched',
  'opt',
  'daemon',
  'word',
  'pale',
  'line',
] as const
type Layer = (typeof layers)[number]

/**
 * A drawing as small as in a list: frames and lines on whole pixels, strokes for words. What one reads is gone, and what
 * one recognises is left; it takes a quarter of the bytes. src/styles/drawings.css sets the classes.
 */
export function sketchOf({ width, height, boxes, arrows }: Drawing): Sketch {
  const found = new Map<Layer, string>()
  const add = (layer: Layer, d: string) => found.set(layer, (found.get(layer) ?? '') + d)
  const inKernel = new Set(boxes.flatMap(({ box }) => (box.kind === 'kernel' ? insideOf(box) : [])))
  for (const { box, rect, label } of boxes) {
    const layer = inKernel.has(box) ? 'inner' : layerOf(box)
    add(layer, layer === 'set' ? bracket(rect) : frame(rect))
    for (const { x, y, width: length } of [...label.title, ...label.detail])
      add(box.kind === 'kernel' ? 'pale' : 'word', `M${at(x)} ${at(y - 5)}h${at(length)}`)
  }
  for (const { points } of arrows) {
    add('line', points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join(''))
  }
  return {
    width: at(width),
    height: at(height),
    svg: layers
      .map((layer) => [layer, found.get(layer)] as const)
      .map(([layer, d]) => (d === undefined ? '' : path(layer, d)))
      .join(''),
  }
}

function insideOf({ boxes = [] }: Box): Box[] {
  return boxes.flatMap((box) => [box, ...insideOf(box)])
}

function layerOf({ kind, set, readOnly, optional }: Box): Layer {
  if (set === true) return 'set'
  if (kind === 'kernel') return 'solid'
  if (readOnly === true) return 'hatched'
  if (optional === true) return 'opt'
  if (kind === 'daemon') return 'daemon'
  return kind === 'user-container' ? 'tint' : 'frame'
}

function frame({ x, y, w, h }: Rect): string {
  return `M${at(x)} ${at(y)}h${at(w)}v${at(h)}h-${at(w)}z`
}

function bracket({ x, y, w }: Rect): string {
  return `M${at(x)} ${at(y) + 2}v-2h${at(w)}v2`
}

function at(value: number): number {
  return Math.round(value / scale)
}
