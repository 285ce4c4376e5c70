import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font, type GlyphRun } from 'fontkit'
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
/** The same words stand in a drawing, in each of its steps and in the files of both: they are set once. */
const runs = new Map<string, GlyphRun>()

/**
 * The width of a text on one line, in CSS pixels, with the tabular figures that the site sets.
 * @throws when the face lacks one of its characters, as nobody could say how wide another face draws it
 */
export function textWidth(text: string, style: TextStyle): number {
  return runOf(text, style).advanceWidth * unitOf(style)
}

/**
 * The glyphs of a text on one line and how far each moves the pen, in the units of the face.
 * @throws when the face lacks one of its characters
 */
export function runOf(text: string, style: TextStyle): GlyphRun {
  const key = `${style.weight} ${style.stretch} ${text}`
  const known = runs.get(key)
  if (known !== undefined) return known
  const font = cutOf(style)
  const missing = [...text].find((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
  if (missing !== undefined) throw new Error(`The face has no "${missing}", used in "${text}".`)
  const run = font.layout(text, ['tnum'])
  runs.set(key, run)
  return run
}

/** A unit of the face at a size, in CSS pixels. */
export function unitOf({ size }: Pick<TextStyle, 'size'>): number {
  return size / face.unitsPerEm
}

/** The face with its axes set. */
function cutOf({ weight, stretch }: Pick<TextStyle, 'weight' | 'stretch'>): Font {
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
