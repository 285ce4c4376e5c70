import type { Glyph, PathCommand } from 'fontkit'
import { runOf, type TextStyle, unitOf } from './face.ts'
import { n } from './shapes.ts'

/** Outlines keep to every fourth unit of the face: a twentieth of a pixel in the text of a drawing. */
const grid = 4

/** What a glyph looks like, by its cut and its number: to apply the axes to it takes longer than all else in a file. */
const lines = new Map<string, string>()

/**
 * Texts as outlines, for files that are shown where the face is not: every glyph of a cut is described once, in the
 * units of the face, and used wherever it stands.
 */
export class Outlines {
  readonly #glyphs = new Map<string, { id: string; d: string }>()

  /** The text with its baseline beginning at a point; `classes` give it its colour. */
  text(text: string, x: number, y: number, style: TextStyle, classes: string): string {
    const { glyphs, positions } = runOf(text, style)
    const scale = unitOf(style) * grid
    let pen = 0
    const uses = glyphs.map((glyph, i) => {
      const at = pen
      pen += positions[i]?.xAdvance ?? 0
      const id = this.#idOf(glyph, style)
      return id === null
        ? ''
        : `<use href="#${id}"${at === 0 ? '' : ` x="${n(Math.round(at / grid))}"`}/>`
    })
    const s = scale.toFixed(5)
    return `<g class="${classes}" transform="translate(${n(x)} ${n(y)})scale(${s} -${s})">${uses.join('')}</g>`
  }

  /** All glyphs in use, to stand in the `<defs>` of the file. */
  get defs(): string {
    return [...this.#glyphs.values()].map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')
  }

  /** Null for a glyph without lines: a space. */
  #idOf(glyph: Glyph, { weight, stretch }: TextStyle): string | null {
    const key = `${weight} ${stretch} ${glyph.id}`
    const known = this.#glyphs.get(key)
    if (known !== undefined) return known.id
    const d = lines.get(key) ?? compact(glyph.path.commands)
    lines.set(key, d)
    if (d === '') return null
    const id = `g${this.#glyphs.size.toString(36)}`
    this.#glyphs.set(key, { id, d })
    return id
  }
}

/** The lines of a glyph as relative steps on the grid: small figures, which compress to half of what they were. */
function compact(commands: readonly PathCommand[]): string {
  let [x, y] = [0, 0]
  let start = { x, y }
  let d = ''
  for (const { command, args } of commands) {
    const points = Array.from({ length: args.length / 2 }, (_, i) => [
      Math.round((args[2 * i] ?? 0) / grid),
      Math.round((args[2 * i + 1] ?? 0) / grid),
    ])
    const steps = points.flatMap(([toX = 0, toY = 0]) => [toX - x, toY - y])
    d += letters[command] + steps.join(' ').replaceAll(' -', '-')
    // A closed line is back where it began.
    const [endX = start.x, endY = start.y] = points.at(-1) ?? []
    ;[x, y] = [endX, endY]
    if (command === 'moveTo') start = { x, y }
  }
  return d
}

const letters = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const
