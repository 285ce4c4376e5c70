import path from 'node:path'
import { type Font, openSync } from 'fontkit'

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
  const font = openSync(file)
  if (!('layout' in font)) throw new Error(`${file} is a collection, not one face.`)
  // getVariation() of fontkit 2 reads a WOFF2 as if it were not compressed; the axes can be set on a fresh one.
  const cut = Object.assign(font, { variationCoords: [weight, stretch] })
  cuts.set(key, cut)
  return cut
}
