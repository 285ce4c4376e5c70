import { type Form, type forms, type LayerId, openForms } from '../../atlas/hull.ts'

/*
 * The hull is a midship section on a field of 96 by 98 units. Each layer has its own place, and each form of
 * it is one group of paths, drawn once per page and used by every hull. Strokes do not scale (class hl, hll),
 * solid parts are class hk, broken lines class hd.
 */

/** Six boxes in the hold, as corners: two rows of three. */
const boxes = [12, 27.5].flatMap((y) =>
  [20, 39.33, 58.66].map((x) => ({ x, y, w: 17.33, h: 13.5 })),
)
/** Four boxes on the deck. */
const deckBoxes = [20, 34.6, 49.2, 63.8].map((x) => ({ x, y: 46, w: 12.2, h: 9 }))
const deckLine = path('hl', 'M16.5 57.5h63')
const outer = 'M10.5 8v52a26 26 0 0 0 26 26h23a26 26 0 0 0 26-26V8'

interface Rect {
  x: number
  y: number
  w: number
  h: number
}

function path(kind: string, d: string): string {
  return `<path class="${kind}" d="${d}"/>`
}

function outline({ x, y, w, h }: Rect): string {
  return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`
}

function ribs({ x, y, w, h }: Rect, n: number): string {
  return Array.from(
    { length: n },
    (_, i) => `M${round(x + (w * (i + 1)) / (n + 1))} ${round(y)}v${round(h)}`,
  ).join('')
}

function each(rects: readonly Rect[], draw: (rect: Rect) => string): string {
  return rects.map(draw).join('')
}

function round(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** An empty place with a sign in it: nothing is known, or nothing applies, or two sides disagree. */
function open({ x, y, w, h }: Rect, form: (typeof openForms)[number]): string {
  const [cx, cy] = [x + w / 2, y + h / 2]
  const frame = path('hl hd', outline({ x, y, w, h }))
  switch (form) {
    case 'unknown':
      return `${frame}<text class="ht" x="${round(cx)}" y="${round(cy + 4)}">?</text>`
    case 'not-applicable':
      return frame + path('hll', `M${round(cx - 6)} ${round(cy)}h12`)
    case 'disputed':
      return (
        frame +
        path(
          'hk',
          `M${round(cx - 1)} ${round(cy - 3)}l-6 3 6 3zM${round(cx + 1)} ${round(cy - 3)}l6 3-6 3z`,
        )
      )
    default:
      return form satisfies never
  }
}

/** Where each layer stands when it is open. */
const places: Record<LayerId, Rect> = {
  hold: { x: 20, y: 12, w: 56, h: 29 },
  deck: { x: 20, y: 46, w: 56, h: 9 },
  bottom: { x: 20, y: 60, w: 56, h: 6 },
  keel: { x: 28, y: 69.5, w: 40, h: 7 },
  plating: { x: 40, y: 80, w: 16, h: 8 },
}

const shapes: { [L in LayerId]: Record<(typeof forms)[L][number], string> } = {
  hold: {
    ribbed: path(
      'hl',
      each(boxes, (box) => outline(box) + ribs(box, 2)),
    ),
    solid: path('hk', each(boxes, outline)),
    outline: path('hl', each(boxes, outline)),
    drums:
      path(
        'hl',
        each(
          boxes,
          ({ x, y }) =>
            `M${round(x + 2.2)} ${round(y + 6.75)}a6.4 6.4 0 1 0 12.8 0 6.4 6.4 0 1 0-12.8 0`,
        ),
      ) +
      path(
        'hk',
        each(
          boxes,
          ({ x, y }) => `M${round(x + 6.6)} ${round(y + 6.75)}a2 2 0 1 0 4 0 2 2 0 1 0-4 0`,
        ),
      ),
    halved:
      path('hl', each(boxes, outline)) +
      path(
        'hk',
        each(
          boxes,
          ({ x, y, w, h }) =>
            `M${round(x)} ${round(y + h)}V${round(y)}L${round(x + w)} ${round(y + h)}z`,
        ),
      ),
    void: path('hl hd', 'M20 12h56v29H20zM20 12l56 29M76 12L20 41'),
  },
  deck: {
    ribbed:
      path(
        'hl',
        each(deckBoxes, (box) => outline(box) + ribs(box, 2)),
      ) + deckLine,
    half:
      path(
        'hl',
        `${each(deckBoxes.slice(0, 2), (box) => outline(box) + ribs(box, 2))}M50 51.5h26`,
      ) + deckLine,
    line: path('hl', 'M20 51.5h56') + deckLine,
  },
  bottom: {
    bar: path('hk', 'M20 60.5h56v5H20z'),
    hollow: path('hl', 'M20.5 60.5h55v5h-55z'),
    dots: path(
      'hk',
      each(
        [0, 1, 2, 3, 4, 5, 6].map((i) => ({ x: 20 + 8.5 * i, y: 60.5, w: 5, h: 5 })),
        outline,
      ),
    ),
    ribbed: path(
      'hl',
      outline({ x: 20, y: 60.5, w: 56, h: 5 }) + ribs({ x: 20, y: 60.5, w: 56, h: 5 }, 13),
    ),
    slants: path('hk', 'M24 60.5h12l-4 5h-12zM44 60.5h12l-4 5h-12zM64 60.5h12l-4 5h-12z'),
  },
  keel: {
    solid: path('hk', 'M28 69.5h40v6.5H28z'),
    plates: path('hk', 'M28 69.5h40v2.2H28zM28 73.8h40v2.2H28z') + path('hll', 'M48 69.5v6.5'),
    ribbed:
      path('hl', outline({ x: 28, y: 69.5, w: 40, h: 6.5 })) +
      path('hll', ribs({ x: 28, y: 69.5, w: 40, h: 6.5 }, 7)),
    blocks: path(
      'hk',
      each(
        [28, 38.6, 49.2, 59.8].map((x) => ({ x, y: 69.5, w: 8.2, h: 6.5 })),
        outline,
      ),
    ),
    cells: path(
      'hk',
      each(
        [69.5, 73.1].flatMap((y) =>
          [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({ x: 28 + 5.15 * i, y, w: 3.9, h: 2.6 })),
        ),
        outline,
      ),
    ),
  },
  plating: {
    double:
      '<path fill="url(#hat)" d="M10.5 8v52a26 26 0 0 0 26 26h23a26 26 0 0 0 26-26V8h-6v52a20 20 0 0 1-20 20h-23a20 20 0 0 1-20-20V8z"/>' +
      path('hll', `${outer}M10.5 8h6M79.5 8h6`) +
      path('hl', 'M16.5 8v52a20 20 0 0 0 20 20h23a20 20 0 0 0 20-20V8'),
    port:
      '<path fill="url(#hat)" d="M10.5 8v52a26 26 0 0 0 26 26H48v-6H36.5a20 20 0 0 1-20-20V8z"/>' +
      path('hll', `${outer}M10.5 8h6`) +
      path('hl', 'M16.5 8v52a20 20 0 0 0 20 20H48v6'),
    single: path('hll', outer),
  },
}

/** What stands outside the hull and is no layer: the waterline of a living system, the blocks of an ended one. */
const stands = {
  afloat: path('hl', 'M0 30h8M88 30h8M2 33h4') + path('hk', 'M.8 23h6.4l-3.2 5.6z'),
  laid:
    path('hk', 'M30 88.5h8v4h-8zM58 88.5h8v4h-8z') +
    path(
      'hl',
      'M14 93.5h68M20 93.5l-3 3.5M32 93.5l-3 3.5M44 93.5l-3 3.5M56 93.5l-3 3.5M68 93.5l-3 3.5M80 93.5l-3 3.5',
    ),
}

/** The name of a drawn part, as a sprite has it. */
export function partId(layer: LayerId, form: Form): string {
  return `h-${layer}-${form}`
}

/** The name of what the hull stands in. */
export function standId(afloat: boolean): string {
  return afloat ? 'h-afloat' : 'h-laid'
}

/** Every part by its name, as an SVG group. */
export const parts: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(shapes) as LayerId[]).flatMap((layer) => [
    ...Object.entries(shapes[layer]).map(([form, shape]): [string, string] => [
      `h-${layer}-${form}`,
      shape,
    ]),
    ...openForms.map((form): [string, string] => [
      partId(layer, form),
      (layer === 'plating' ? path('hll hd', outer) : '') + open(places[layer], form),
    ]),
  ]),
  ['h-afloat', stands.afloat],
  ['h-laid', stands.laid],
])

/** The part of the field that each layer takes, as a viewBox: for keys. */
export const layerBox: Record<LayerId, string> = {
  hold: '18 10 60 33',
  deck: '18 43 60 17',
  bottom: '18 58 60 10',
  keel: '26 68 44 10',
  plating: '6 60 84 30',
}
