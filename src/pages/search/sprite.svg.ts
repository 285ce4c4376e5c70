import { marks } from '../../components/page/marks.ts'
import { parts } from '../../diagrams/hull/shapes.ts'

/** The hulls and marks that answers of the search are drawn with. */
export function GET(): Response {
  const groups = [...parts].map(([id, shape]) => `<g id="${id}">${shape}</g>`)
  const symbols = Object.entries(marks).map(
    ([id, shape]) => `<symbol id="m-${id}" viewBox="0 0 11 11">${shape}</symbol>`,
  )
  const hatching =
    '<pattern id="hat" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hat" d="M0 0V3"/></pattern>'
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg"><defs>${hatching}${groups.join('')}${symbols.join('')}</defs></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } },
  )
}
