import type { APIContext, GetStaticPaths } from 'astro'
import { drawings } from '../../atlas/drawing.ts'
import { catalog } from '../../site/catalog.ts'
import { picture } from '../../site/sheet.ts'

export const getStaticPaths = (() =>
  drawings(catalog).map(({ diagram }) => ({
    params: { diagram: diagram.id },
  }))) satisfies GetStaticPaths

/** A drawing as a picture of slide size. */
export async function GET({ params }: APIContext): Promise<Response> {
  const png = await picture(params.diagram ?? '')
  return new Response(png, { headers: { 'Content-Type': 'image/png' } })
}
