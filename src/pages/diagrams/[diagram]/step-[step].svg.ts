import type { APIContext, GetStaticPaths } from 'astro'
import { drawings } from '../../../atlas/drawing.ts'
import { catalog } from '../../../site/catalog.ts'
import { sheet } from '../../../site/sheet.ts'

export const getStaticPaths = (() =>
  drawings(catalog).flatMap(({ diagram }) =>
    diagram.steps.map((_, i) => ({ params: { diagram: diagram.id, step: String(i + 1) } })),
  )) satisfies GetStaticPaths

/** A drawing as it stands in one of its steps, as a file. */
export async function GET({ params }: APIContext): Promise<Response> {
  const svg = await sheet(params.diagram ?? '', Number(params.step))
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
