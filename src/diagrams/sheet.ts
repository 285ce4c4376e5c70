import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagram } from '../schemas/diagram.ts'
import { drawingOf } from './drawing.ts'
import { linesOf, type TextLine } from './label.ts'
import { legendOf, stepMarksOf } from './legend.ts'
import { Outlines } from './outline.ts'
import { n } from './shapes.ts'
import { states } from './state.ts'
import { classOfText, escape, type Pen, svgOf } from './svg.ts'
import { textWidth } from './face.ts'
import { discRadius } from './verbs.ts'
import { type Lettering, lettering, wrap } from './text.ts'

/** What a file says beside the drawing: where it comes from, and where more is told. */
export interface Imprint {
  /** "RancherOS: Two Docker daemons". */
  name: string
  /** "Micro OS Atlas, edition 2026-11 (2026-11-21), CC BY 4.0". */
  edition: string
  /** Publishers and titles of the sources. */
  sources: string
  /** The address of the drawing on the site. */
  address: string
}

const margin = 48
const gutter = 44
/** The width of the list of steps. */
const list = 300

/**
 * A drawing as a file of its own, for slides and print: light, its text as outlines, with its title, what happens, its
 * legend, sources and address. With a step (from 1), as it stands in that step. Width and height in CSS pixels.
 */
export async function sheetOf(diagram: Diagram, imprint: Imprint, step?: number): Promise<string> {
  const drawing = await drawingOf(diagram, 'wide')
  const outlines = new Outlines()
  const writer = new Writer(outlines)
  const hasList = diagram.steps.length > 0
  const width = 2 * margin + drawing.width + (hasList ? gutter + list : 0)
  const text = width - 2 * margin

  let y = margin
  y = writer.put('head', imprint.name, margin, y, text)
  y = writer.put('note', captionOf(diagram, step), margin, y + 6, Math.min(text, 760))
  const top = y + 24
  const beside = hasList
    ? writer.steps(diagram, step, margin + drawing.width + gutter, top, list)
    : top
  y = Math.max(top + drawing.height, beside) + 28
  y = writer.marks(diagram, step, margin, y, text) + 20
  const rule = `<path class="r" d="M${margin} ${n(y)}h${n(text)}"/>`
  y = writer.put('note', `Sources: ${imprint.sources}`, margin, y + 12, text)
  y = writer.put('note', `${imprint.edition}. ${imprint.address}`, margin, y, text)
  const height = Math.ceil(y + margin - 16)

  const inside = `<g transform="translate(${margin} ${n(top)})">${svgOf(drawing, filePen(outlines, step))}</g>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
    `<title>${escape(imprint.name)}</title><desc>${escape(`${diagram.summary} ${imprint.edition}. ${imprint.address}`)}</desc>` +
    `<style>${styles()}</style><defs>${outlines.defs}</defs>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>` +
    `<g class="dr" fill="none">${writer.svg}${rule}${inside}</g></svg>\n`
  )
}

/** Under the title: what one sees, or what happens in the step. */
function captionOf({ summary, steps }: Diagram, step: number | undefined): string {
  const shown = step === undefined ? undefined : steps[step - 1]
  if (shown === undefined) return summary
  return `Step ${step ?? ''}. ${shown.title}. ${shown.text.replaceAll('`', '')}`
}

/** Sets text and marks on a sheet, each from its upper left corner; the answers say where it ends below. */
class Writer {
  svg = ''
  readonly #outlines: Outlines

  constructor(outlines: Outlines) {
    this.#outlines = outlines
  }

  put(kind: Lettering, text: string, x: number, y: number, width: number): number {
    const paragraph = wrap(text, kind, width)
    for (const line of linesOf(paragraph, { x, y })) this.svg += outlined(this.#outlines, line)
    return y + paragraph.height
  }

  steps({ steps }: Diagram, step: number | undefined, x: number, y: number, width: number): number {
    const inset = 2 * discRadius + 10
    let at = y
    for (const [i, { title }] of steps.entries()) {
      const middle = { x: x + discRadius, y: at + 10 }
      const now = i + 1 === step ? states.active : states.there
      this.svg += `<g data-now="${now}"><circle class="d" cx="${n(middle.x)}" cy="${n(middle.y)}" r="${discRadius}"/>${numbered(this.#outlines, String(i + 1), middle)}</g>`
      const kind = step === undefined || i + 1 === step ? 'item' : 'note'
      at = this.put(kind, title, x + inset, at, width - inset) + 10
    }
    return at
  }

  marks(diagram: Diagram, step: number | undefined, x: number, y: number, width: number): number {
    const all = [...legendOf(diagram), ...(step === undefined ? [] : stepMarksOf(diagram))]
    let [atX, atY] = [x, y]
    for (const { word, svg } of all) {
      const size = 34 + 8 + wrap(word, 'note', Infinity).width + 26
      if (atX > x && atX + size - 26 > x + width) [atX, atY] = [x, atY + 26]
      const mark = svg.replace(/<text[^>]*>(\d+)<\/text>/g, (_, figure: string) =>
        numbered(this.#outlines, figure, { x: 17, y: 10 }),
      )
      this.svg += `<g transform="translate(${n(atX)} ${n(atY)})">${mark}</g>`
      this.put('note', word, atX + 42, atY, width)
      atX += size
    }
    return atY + 26
  }
}

/** In a file: outlines, and one step or none. */
function filePen(outlines: Outlines, step: number | undefined): Pen {
  return {
    text: (line) => outlined(outlines, line),
    number: (text, middle) => numbered(outlines, text, middle),
    state: (all) => {
      const now = step === undefined ? undefined : all[step - 1]
      return now === undefined ? '' : ` data-now="${states[now]}"`
    },
  }
}

function outlined(outlines: Outlines, { kind, text, x, y }: TextLine): string {
  return outlines.text(text, x, y, lettering[kind], classOfText(kind))
}

function numbered(outlines: Outlines, text: string, { x, y }: { x: number; y: number }): string {
  const style = { size: 12, weight: 640, stretch: 100, leading: 12 }
  return outlines.text(text, x - textWidth(text, style) / 2, y + 4.2, style, 'n')
}

let known: string | undefined

/** The rules of the drawings in pages, with the light values of the tokens; from the two files that hold them. */
function styles(): string {
  if (known !== undefined) return known
  const read = (name: string) =>
    readFileSync(path.resolve(`src/styles/${name}.css`), 'utf8').replace(/\/\*[^]*?\*\//g, '')
  const light = new Map(
    [...read('tokens').matchAll(/(--[\w-]+): light-dark\((#\w+)/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
  const rules = read('drawing').split('@media')[0] ?? ''
  const plain = rules.replace(/var\((--[\w-]+)\)/g, (use, name: string) => light.get(name) ?? use)
  if (plain.includes('var('))
    throw new Error('drawing.css uses a colour that tokens.css does not have.')
  known = plain
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,>]) ?/g, '$1')
    .trim()
  return known
}
