import type { Expectation } from '../schemas/diagram.ts'
import type { DrawnArrow, DrawnBox, Drawing } from './drawing.ts'
import type { Point } from './geometry.ts'
import type { TextLine } from './label.ts'
import { classesOf, frameOf, n, path } from './shapes.ts'
import { lettersOf, type State, tagsOf } from './state.ts'
import { tagOf } from './tag.ts'
import type { Lettering } from './text.ts'
import { discRadius } from './verbs.ts'

/*
 * The drawing as SVG, without styles: src/styles/drawing.css gives its classes their lines and colours. A part of a
 * drawing with steps carries `data-s`: a letter for how it stands in each of them (state.ts). `data-now` is the letter
 * of the step that is shown.
 */

/** How far the head of an arrow reaches back from its tip, and to each side. */
const head = { length: 9, half: 4 }
const dotRadius = 3

/** The inside of the `<svg>`: boxes from the outside in, then arrows, then their verbs. */
export function svgOf({ boxes, arrows }: Drawing, pen: Pen = inline): string {
  return (
    boxes.map((box) => boxOf(box, pen)).join('') +
    arrows.map((arrow) => arrowOf(arrow, pen)).join('') +
    arrows.map((arrow) => captionOf(arrow, pen)).join('') +
    boxes.map((box) => tagsOfBox(box, pen)).join('')
  )
}

/** What differs between a drawing in a page and one in a file. */
export interface Pen {
  text: (line: TextLine) => string
  /** The number of a step, in the middle of its disc. */
  number: (text: string, middle: Point) => string
  /** The attribute that says how a part stands in the steps, or in one of them. */
  state: (states: readonly State[]) => string
}

/** In a page: text with the face of the page, all steps at once. */
const inline: Pen = {
  text: ({ kind, text, x, y }) =>
    `<text class="${classOfText(kind)}" x="${n(x)}" y="${n(y)}">${escape(text)}</text>`,
  number: (text, { x, y }) =>
    `<text class="n" x="${n(x)}" y="${n(y + 4.2)}" text-anchor="middle">${text}</text>`,
  state: (states) => (states.length === 0 ? '' : ` data-s="${lettersOf(states)}"`),
}

/** The class of a text: the letter of its kind. */
export function classOfText(kind: Lettering): string {
  return `${kind[0] ?? ''}w`
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

function boxOf({ box, rect, label, states }: DrawnBox, pen: Pen): string {
  const classes = ['b', ...classesOf(box)].join(' ')
  const words = [...label.title, ...label.detail].map(pen.text).join('')
  return `<g class="${classes}"${pen.state(states)}>${frameOf(box, rect, label.rect)}${words}</g>`
}

/** They lie over everything else: a frame inside must not hide the tag of the one around. */
function tagsOfBox({ rect, states }: DrawnBox, pen: Pen): string {
  const tags = tagsOf(states).map((state) => tagOf(rect, state))
  return tags.length === 0 ? '' : `<g${pen.state(states)}>${tags.join('')}</g>`
}

function arrowOf({ points, dot, states }: DrawnArrow, pen: Pen): string {
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
  return `<g class="a"${pen.state(states)}>${path('l', line)}${path('t', point)}${open}</g>`
}

function captionOf({ arrow, caption, states }: DrawnArrow, pen: Pen): string {
  const { disc, lines } = caption
  const number =
    disc === null
      ? ''
      : `<circle class="d" cx="${n(disc.x)}" cy="${n(disc.y)}" r="${discRadius}"/>${pen.number(String(arrow.step ?? ''), disc)}`
  return `<g class="c"${pen.state(states)}>${lines.map(pen.text).join('')}${number}</g>`
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
