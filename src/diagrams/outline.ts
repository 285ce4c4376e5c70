import { cutOf, type TextStyle } from './face.ts'
import { n } from './shapes.ts'

/**
 * Texts as outlines, for files that are shown where the face is not: every glyph of a cut is described once, in the
 * units of the face, and used wherever it stands.
 */
export class Outlines {
  readonly #glyphs = new Map<string, { id: string; d: string }>()

  /** The text with its baseline beginning at a point; `classes` give it its colour. */
  text(text: string, x: number, y: number, style: TextStyle, classes: string): string {
    const font = cutOf(style)
    const { glyphs, positions } = font.layout(text, ['tnum'])
    const scale = style.size / font.unitsPerEm
    let pen = 0
    const uses = glyphs.map((glyph, i) => {
      const at = pen
      pen += positions[i]?.xAdvance ?? 0
      const id = this.#idOf(`${style.weight} ${style.stretch} ${glyph.id}`, () =>
        glyph.path.toSVG(),
      )
      return id === null ? '' : `<use href="#${id}"${at === 0 ? '' : ` x="${n(Math.round(at))}"`}/>`
    })
    const s = scale.toFixed(5)
    return `<g class="${classes}" transform="translate(${n(x)} ${n(y)})scale(${s} -${s})">${uses.join('')}</g>`
  }

  /** All glyphs in use, to stand in the `<defs>` of the file. */
  get defs(): string {
    return [...this.#glyphs.values()].map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')
  }

  /** Null for a glyph without lines: a space. */
  #idOf(key: string, draw: () => string): string | null {
    const known = this.#glyphs.get(key)
    if (known !== undefined) return known.id
    const d = draw().replace(/-?\d+(\.\d+)?/g, (figure) => String(Math.round(Number(figure))))
    if (d === '') return null
    const id = `g${this.#glyphs.size.toString(36)}`
    this.#glyphs.set(key, { id, d })
    return id
  }
}
