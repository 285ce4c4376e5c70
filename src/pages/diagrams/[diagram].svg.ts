import type { APIContext, GetStaticPaths } from 'astro'
import { drawings } from '../../atlas/drawing.ts'
import { catalog } from '../../site/catalog.ts'
import { sheet } from '../../site/sheet.ts'

export const getStaticPaths = (() =>
  drawings(catalog).map(({ diagram }) => ({
    params: { diagram: diagram.id },
  }))) satisfies GetStaticPaths

/** A drawing as a file for slides and print. */
export async function GET({ params }: APIContext): Promise<Response> {
  const svg = await sheet(params.diagram ?? '')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
