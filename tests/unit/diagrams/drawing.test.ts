import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DrawnBox, type Drawing, drawingOf } from '../../../src/diagrams/drawing.ts'
import {
  contains,
  grow,
  overlaps,
  type Point,
  type Rect,
  segments,
  spanOf,
} from '../../../src/diagrams/geometry.ts'
import { textWidth } from '../../../src/diagrams/face.ts'
import { discRadius } from '../../../src/diagrams/verbs.ts'
import { tagsOf } from '../../../src/diagrams/state.ts'
import { tagRect } from '../../../src/diagrams/tag.ts'
import { lettering } from '../../../src/diagrams/text.ts'
import type { Box, Diagram } from '../../../src/schemas/diagram.ts'
import { cases, settingNames, sketch } from './support/diagrams.ts'

describe.each(cases)('$id, $setting', ({ diagram, setting }) => {
  const drawn = () => drawingOf(diagram, setting)
  const around = ancestorsOf(diagram)

  test('every box and arrow is drawn once', async () => {
    const drawing = await drawn()
    expect(drawing.boxes.map(({ box }) => box.id).sort()).toEqual([...around.keys()].sort())
    expect(drawing.arrows.map(({ arrow }) => arrow)).toEqual(diagram.arrows)
  })

  test('no words leave their box, or the drawing', async () => {
    const drawing = await drawn()
    expect(wordsOutside(drawing)).toEqual([])
  })

  test('every word of the model stands on it', async () => {
    const drawing = await drawn()
    for (const { box, label } of drawing.boxes) {
      expect(joined(label.title)).toBe(box.label.replaceAll(' ', ''))
      expect(joined(label.detail)).toBe((box.detail ?? '').replaceAll(' ', ''))
    }
    for (const { arrow, caption } of drawing.arrows) {
      expect(joined(caption.lines)).toBe(arrow.verb.replaceAll(' ', ''))
    }
  })

  test('boxes lie in each other or apart', async () => {
    const drawing = await drawn()
    expect(touchingBoxes(drawing, around)).toEqual([])
  })

  test('arrows keep to right angles, and end on the boxes that they name', async () => {
    const drawing = await drawn()
    for (const { arrow, points, dot } of drawing.arrows) {
      for (const [a, b] of segments(points)) expect(a.x === b.x || a.y === b.y).toBe(true)
      const [from, to] = [boxOf(drawing, arrow.from), boxOf(drawing, arrow.to)]
      const [start, tip] = [points[0], points.at(-1)]
      expect(start && tip).toBeDefined()
      if (start === undefined || tip === undefined) continue
      expect(onEdge(to.rect, tip)).toBe(true)
      if (dot) expect(contains(grow(from.rect, -3), { ...start, w: 0, h: 0 })).toBe(true)
      else expect(onEdge(from.rect, start)).toBe(true)
    }
  })

  test('no arrow crosses a box or words that it does not touch', async () => {
    const drawing = await drawn()
    expect(crossings(drawing, around)).toEqual([])
  })

  test('verbs and discs touch no frame, no words, no other arrow, and not each other', async () => {
    const drawing = await drawn()
    expect(unclearCaptions(drawing)).toEqual([])
  })

  test('tags lie on the drawing and touch no words, no arrow and no other tag', async () => {
    const drawing = await drawn()
    const tags = drawing.boxes.filter(({ states }) => tagsOf(states).length > 0)
    const rects = tags.map(({ rect }) => tagRect(rect))
    const sheet = { x: 0, y: 0, w: drawing.width, h: drawing.height }
    const taken = [
      ...drawing.boxes.map(({ label }) => label.rect),
      ...drawing.arrows.flatMap(({ caption: { rect }, points }) => [
        rect,
        ...segments(points).map(([a, b]) => grow(spanOf(a, b), 0.6)),
      ]),
    ]
    const bad = tags.filter((_, i) => {
      const tag = rects[i]
      if (tag === undefined || !contains(sheet, tag)) return true
      return [...taken, ...rects.slice(0, i)].some((other) => overlaps(tag, other))
    })
    expect(bad.map(({ box }) => box.id)).toEqual([])
  })

  test('a disc sits on its arrow, and there is one where the arrow has a step', async () => {
    const drawing = await drawn()
    for (const { arrow, points, caption } of drawing.arrows) {
      expect(caption.disc !== null).toBe(arrow.step !== undefined)
      if (caption.disc === null) continue
      const { x, y } = caption.disc
      const at = { x, y, w: 0, h: 0 }
      expect(segments(points).some(([a, b]) => contains(grow(spanOf(a, b), 0.01), at))).toBe(true)
    }
  })

  test('the same diagram gives the same drawing', async () => {
    const drawing = await drawn()
    expect(await drawingOf(structuredClone(diagram), setting)).toEqual(drawing)
  })
})

test('nested boxes of any number and length of words keep to the same rules', async () => {
  const word = fc.constantFrom('a', 'udev', 'network', 'RANCHER_STATE', 'the one', 'and much more')
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
  const kind = fc.constantFrom('daemon', 'system-container', 'store', 'remote', 'service')
  const leaf = fc.record({ label: words, detail: fc.option(words, { nil: undefined }), kind })
  const nest = (inside: fc.Arbitrary<object>) =>
    fc.record({
      label: words,
      kind,
      direction: fc.constantFrom('row', 'column'),
      boxes: fc.array(inside, { minLength: 1, maxLength: 4 }),
    })
  const boxes = fc.array(fc.oneof(leaf, nest(fc.oneof(leaf, nest(leaf)))), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(boxes, async (shapes) => {
      const numbered = number(shapes) as Box[]
      const diagram = sketch({ boxes: numbered, rows: [numbered.map(({ id }) => id)] })
      for (const setting of settingNames) {
        const drawing = await drawingOf(diagram, setting)
        expect(wordsOutside(drawing)).toEqual([])
        expect(touchingBoxes(drawing, ancestorsOf(diagram))).toEqual([])
      }
    }),
    { numRuns: 150, seed: 1 },
  )
})

test('an arrow goes around the words of the box it enters', async () => {
  const label = 'A rather long label over these boxes'
  const diagram = sketch({
    boxes: [
      { id: 'top', label: 'Top', kind: 'kernel' },
      {
        ...{ id: 'all', label, kind: 'store', set: true },
        boxes: [{ id: 'low', label: 'Low', kind: 'store' }],
      },
    ],
    arrows: [{ from: 'top', to: 'low', verb: 'reads' }],
  })
  expect(crossings(await drawingOf(diagram, 'narrow'), ancestorsOf(diagram))).toEqual([])
})

test('two long verbs in a narrow gap get out of each other’s way', async () => {
  const box = (id: string): Box => ({ id, label: id, kind: 'service' })
  const diagram = sketch({
    boxes: ['a', 'b', 'c', 'd'].map(box),
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    arrows: [
      { from: 'a', to: 'c', verb: 'configures', step: 1 },
      { from: 'b', to: 'd', verb: 'logs in to', step: 1 },
    ],
    steps: [{ title: 'One', text: 'One.', new: [], active: [], gone: [], broken: [] }],
  })
  expect(unclearCaptions(await drawingOf(diagram, 'narrow'))).toEqual([])
})

test('a word that is wider than its box is named', async () => {
  const label = 'a'.repeat(80)
  const diagram = sketch({ boxes: [{ id: 'a', label, kind: 'store' }] })
  await expect(drawingOf(diagram, 'narrow')).rejects.toThrow(
    `The words of "${label}" do not fit into its box of 339 px.`,
  )
})

test('an arrow from a box to itself is refused', async () => {
  const boxes: Box[] = [{ id: 'a', label: 'A', kind: 'store' }]
  const arrows = [{ from: 'a', to: 'a', verb: 'calls' } as const]
  await expect(drawingOf(sketch({ boxes, arrows }), 'wide')).rejects.toThrow(
    'sketch: the arrow "calls" leads from a box to itself.',
  )
})

test('a box that no row names is drawn all the same', async () => {
  const boxes: Box[] = [
    { id: 'a', label: 'A', kind: 'store' },
    { id: 'b', label: 'B', kind: 'store' },
  ]
  const drawing = await drawingOf(sketch({ boxes, rows: [['b']] }), 'wide')
  expect(drawing.boxes.map(({ box }) => box.id)).toEqual(['b', 'a'])
})

/** The boxes around each box, by id. */
function ancestorsOf({ boxes }: Diagram): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const walk = (inner: readonly Box[], above: string[]): void => {
    for (const box of inner) {
      found.set(box.id, above)
      walk(box.boxes ?? [], [...above, box.id])
    }
  }
  walk(boxes, [])
  return found
}

function number(shapes: readonly object[], prefix = 'b'): object[] {
  return shapes.map((shape, i) => {
    const id = `${prefix}-${i}`
    return 'boxes' in shape
      ? { ...shape, id, boxes: number(shape.boxes as object[], id) }
      : { ...shape, id }
  })
}

function joined(lines: readonly { text: string }[]): string {
  return lines.map(({ text }) => text.replaceAll(' ', '')).join('')
}

/** Words that stick out of their frame by what was measured, or of the drawing. */
function wordsOutside({ boxes, arrows, width, height }: Drawing): string[] {
  const sheet = { x: 0, y: 0, w: width, h: height }
  const lineRect = (line: DrawnBox['label']['title'][number]): Rect => {
    const { size } = lettering[line.kind]
    return {
      x: line.x,
      y: line.y - size * 0.8,
      w: textWidth(line.text, lettering[line.kind]),
      h: size,
    }
  }
  const inBoxes = boxes.flatMap(({ rect, label }) =>
    [...label.title, ...label.detail].map((line) => ({ line, rect })),
  )
  const onSheet = arrows.flatMap(({ caption }) =>
    caption.lines.map((line) => ({ line, rect: sheet })),
  )
  return [...inBoxes, ...onSheet]
    .filter(({ line, rect }) => !contains(grow(rect, 0.01), lineRect(line)))
    .map(({ line }) => line.text)
}

function touchingBoxes({ boxes, width, height }: Drawing, around: Map<string, string[]>): string[] {
  const sheet = { x: 0, y: 0, w: width, h: height }
  const outside = boxes.filter(({ rect }) => !contains(sheet, rect)).map(({ box }) => box.id)
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const))
  const wrong = pairs.filter(([a, b]) => {
    if (around.get(b.box.id)?.includes(a.box.id) !== true) return overlaps(grow(a.rect, 3), b.rect)
    // A bracket has no sides that its boxes could touch.
    const inner = a.box.set === true ? a.rect : grow(a.rect, -3)
    return !contains(grow(inner, 0.01), b.rect) || overlaps(a.label.rect, b.rect)
  })
  return [...outside, ...wrong.map(([a, b]) => `${a.box.id} and ${b.box.id}`)]
}

function crossings({ boxes, arrows }: Drawing, around: Map<string, string[]>): string[] {
  return arrows.flatMap(({ arrow, points }) => {
    const ends = [arrow.from, arrow.to]
    const open = new Set([...ends, ...ends.flatMap((id) => around.get(id) ?? [])])
    return segments(points).flatMap(([a, b]) => {
      const span = grow(spanOf(a, b), 1)
      return boxes
        .filter(
          ({ box, rect, label }) =>
            (!open.has(box.id) && overlaps(span, rect)) || overlaps(span, label.rect),
        )
        .map(({ box }) => `${arrow.from} ${arrow.verb} ${arrow.to} crosses ${box.id}`)
    })
  })
}

function unclearCaptions({ boxes, arrows }: Drawing): string[] {
  const rectsOf = ({ caption: { rect, disc } }: Drawing['arrows'][number]): Rect[] =>
    disc === null ? [rect] : [rect, grow({ ...disc, w: 0, h: 0 }, discRadius)]
  return arrows.flatMap((own) =>
    rectsOf(own).flatMap((rect) => {
      const name = `"${own.arrow.verb}" of ${own.arrow.from}`
      const frames = boxes.filter(
        (one) =>
          overlaps(rect, one.label.rect) ||
          (overlaps(rect, one.rect) && !contains(one.rect, rect)) ||
          (contains(one.rect, rect) && one.box.boxes === undefined),
      )
      const others = arrows.filter(
        (other) =>
          other !== own &&
          (rectsOf(other).some((one) => overlaps(one, rect)) ||
            segments(other.points).some(([a, b]) => overlaps(grow(spanOf(a, b), 1), rect))),
      )
      return [
        ...frames.map(({ box }) => `${name} touches ${box.id}`),
        ...others.map(({ arrow }) => `${name} touches "${arrow.verb}" of ${arrow.from}`),
      ]
    }),
  )
}

function boxOf({ boxes }: Drawing, id: string): DrawnBox {
  const found = boxes.find(({ box }) => box.id === id)
  if (found === undefined) throw new Error(`There is no box "${id}" on the drawing.`)
  return found
}

function onEdge({ x, y, w, h }: Rect, point: Point): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01
  const inX = point.x >= x - 0.01 && point.x <= x + w + 0.01
  const inY = point.y >= y - 0.01 && point.y <= y + h + 0.01
  return (
    (inX && (near(point.y, y) || near(point.y, y + h))) ||
    (inY && (near(point.x, x) || near(point.x, x + w)))
  )
}
