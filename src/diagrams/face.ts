import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'

/** The face that the site ships (src/styles/tokens.css); commands run in the project's folder. */
const file = path.resolve('src/assets/archivo-atlas.woff2')

/** How a text is set: size in CSS pixels, and the two axes of the face. */
export interface TextStyle {
  size: number
  weight: number
  /** In percent, as `font-stretch`. */
  stretch: number
  /** From one line to the next, in CSS pixels. */
  leading: number
}

const face = await open()
const cuts = new Map<string, Font>()
const widths = new Map<string, number>()

/**
 * The width of a text on one line, in CSS pixels, with the tabular figures that the site sets.
 * @throws when the face lacks one of its characters, as nobody could say how wide another face draws it
 */
export function textWidth(text: string, style: TextStyle): number {
  const key = `${style.size} ${style.weight} ${style.stretch} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const font = cutOf(style)
  const missing = [...text].find((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
  if (missing !== undefined) throw new Error(`The face has no "${missing}", used in "${text}".`)
  const width = (font.layout(text, ['tnum']).advanceWidth * style.size) / font.unitsPerEm
  widths.set(key, width)
  return width
}

/** The face with its axes set. */
export function cutOf({ weight, stretch }: Pick<TextStyle, 'weight' | 'stretch'>): Font {
  const key = `${weight} ${stretch}`
  const known = cuts.get(key)
  if (known !== undefined) return known
  const cut = face.getVariation({ wght: weight, wdth: stretch })
  cuts.set(key, cut)
  return cut
}

async function open(): Promise<Font> {
  // fontkit 2 does not apply the axes to the outlines of a WOFF2; of the same face unpacked it does.
  const font = create(Buffer.from(await decompress(readFileSync(file))))
  if (!('getVariation' in font)) throw new Error(`${file} is a collection, not one face.`)
  return font
}
