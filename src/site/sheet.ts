import sharp from 'sharp'
import { type Drawing, drawingNamed } from '../atlas/drawing.ts'
import { sheetOf } from '../diagrams/sheet.ts'
import { absolute } from './address.ts'
import { catalog } from './catalog.ts'

/** The width of a drawing for a slide, in pixels. */
const slide = 1920

/** A drawing as a file, with its step (from 1) or as a whole. @throws when there is no such drawing */
export function sheet(id: string, step?: number): Promise<string> {
  const named = drawingNamed(catalog, id)
  return sheetOf(named.diagram, imprintOf(named), step)
}

/** The same as a picture, rendered from that file at slide size. */
export async function picture(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(await sheet(id))
  const { width } = await sharp(svg).metadata()
  const png = await sharp(svg, { density: (72 * slide) / width })
    .resize({ width: slide })
    .png()
    .toBuffer()
  return new Uint8Array(png)
}

function imprintOf({ diagram, system }: Drawing) {
  const { title, edition, date } = catalog.atlas
  const sources = [...new Set(diagram.sources.map(({ id }) => id))].map((id) => catalog.source(id))
  return {
    name: [system?.name, diagram.title].filter((part) => part !== undefined).join(': '),
    edition: `${title}, edition ${edition} (${date}), CC BY 4.0. Holds for ${diagram.versions}`,
    sources: sources.map((source) => `${source.title} (${source.publisher})`).join('; '),
    address: absolute(`/diagrams/${diagram.id}/`),
  }
}
