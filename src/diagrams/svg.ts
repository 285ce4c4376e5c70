import type { Expectation } from '../schemas/diagram.ts'
import type { DrawnArrow, DrawnBox, Drawing } from './drawing.ts'
import type { TextLine } from './label.ts'
import { classesOf, frameOf, n, path } from './shapes.ts'
import { discRadius } from './verbs.ts'

/*
 * The drawing as SVG, without styles: src/styles/diagram.css gives its classes their lines and colours. A group
 * carries `s<step>` for each step that it is part of.
 */

/** How far the head of an arrow reaches back from its tip, and to each side. */
const head = { length: 9, half: 4 }
const dotRadius = 3

/** The inside of the `<svg>`: boxes from the outside in, then arrows, then their verbs. */
export function svgOf({ boxes, arrows }: Drawing): string {
  return boxes.map(boxOf).join('') + arrows.map(arrowOf).join('') + arrows.map(captionOf).join('')
}

/** What lies over the drawing to be clicked: a link over the words of each box that rests on a claim. */
export function linksOf({ boxes }: Drawing, href: (expected: Expectation) => string): string {
  return boxes
    .flatMap(({ box, label }) => {
      if (box.expects === undefined) return []
      const { x, y, w, h } = label.rect
      const hit = `<rect x="${n(x - 3)}" y="${n(y - 2)}" width="${n(w + 6)}" height="${n(h + 4)}"/>`
      const rules = label.title.map((line) =>
        path('u', `M${n(line.x)} ${n(line.y + 3)}h${n(line.width)}`),
      )
      const name = escape(`${box.label}: the claim`)
      return `<a href="${escape(href(box.expects))}" aria-label="${name}">${hit}${rules.join('')}</a>`
    })
    .join('')
}

function boxOf({ box, rect, label, steps }: DrawnBox): string {
  const classes = ['b', ...classesOf(box), ...steps.map((step) => `s${step}`)].join(' ')
  const words = [...label.title, ...label.detail].map(textOf).join('')
  return `<g class="${classes}">${frameOf(box, rect, label.rect)}${words}</g>`
}

function arrowOf({ arrow, points, dot }: DrawnArrow): string {
  const [tip, before] = [points.at(-1), points.at(-2)]
  const start = points[0]
  if (tip === undefined || before === undefined || start === undefined) return ''
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)]
  const neck = { x: tip.x - dx * (head.length - 1), y: tip.y - dy * (head.length - 1) }
  const line = [...points.slice(0, -1), neck]
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`)
    .join('')
  const back = { x: tip.x - dx * head.length, y: tip.y - dy * head.length }
  const side = { x: dy * head.half, y: dx * head.half }
  const point = `M${n(tip.x)} ${n(tip.y)}L${n(back.x + side.x)} ${n(back.y + side.y)}L${n(back.x - side.x)} ${n(back.y - side.y)}z`
  const open = dot
    ? `<circle class="o" cx="${n(start.x)}" cy="${n(start.y)}" r="${dotRadius}"/>`
    : ''
  return `<g class="${classOf('a', arrow.step)}">${path('l', line)}${path('t', point)}${open}</g>`
}

function captionOf({ arrow, caption }: DrawnArrow): string {
  const { disc, lines } = caption
  const number =
    disc === null
      ? ''
      : `<circle cx="${n(disc.x)}" cy="${n(disc.y)}" r="${discRadius}"/><text class="n" x="${n(disc.x)}" y="${n(disc.y + 4.2)}" text-anchor="middle">${arrow.step ?? ''}</text>`
  return `<g class="${classOf('c', arrow.step)}">${lines.map(textOf).join('')}${number}</g>`
}

function classOf(kind: string, step: number | undefined): string {
  return step === undefined ? kind : `${kind} s${step}`
}

function textOf({ kind, text, x, y }: TextLine): string {
  return `<text class="${kind[0] ?? ''}w" x="${n(x)}" y="${n(y)}">${escape(text)}</text>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
