import { expect, test } from 'vitest'
import { drawingOf } from '../../../src/diagrams/drawing.ts'
import { sketchOf } from '../../../src/diagrams/sketch.ts'
import type { Box } from '../../../src/schemas/diagram.ts'
import { sketch as diagram } from './support/diagrams.ts'

const pathsIn = (svg: string) =>
  new Map([...svg.matchAll(/<path class="(\w+)" d="([^"]+)"\/>/g)].map(([, name, d]) => [name, d]))

async function pathsOf(boxes: Box[], arrows: Parameters<typeof diagram>[0]['arrows'] = []) {
  const drawing = await drawingOf(diagram({ boxes, arrows }), 'wide')
  const small = sketchOf(drawing)
  return { drawing, small, paths: pathsIn(small.svg) }
}

test('a sketch has a third of the width and the height', async () => {
  const { drawing, small } = await pathsOf([{ id: 'a', label: 'A', kind: 'service' }])
  expect(small.width).toBe(276)
  expect(small.height).toBe(Math.round(drawing.height / 3))
})

test('every box has a frame in the layer of its look, and a stroke for each line of its words', async () => {
  const { paths } = await pathsOf([
    { id: 'a', label: 'A', detail: 'first', kind: 'service' },
    { id: 'b', label: 'B', kind: 'store', readOnly: true },
    { id: 'c', label: 'C', kind: 'daemon' },
    { id: 'd', label: 'D', kind: 'kernel', boxes: [{ id: 'e', label: 'E', kind: 'service' }] },
  ])
  const frames = (layer: string) => paths.get(layer)?.match(/z/g)?.length
  expect(['frame', 'hatched', 'daemon', 'solid', 'inner'].map(frames)).toEqual([1, 1, 1, 1, 1])
  expect(paths.get('word')?.match(/M/g)).toHaveLength(5)
  expect(paths.get('pale')?.match(/M/g)).toHaveLength(1)
  expect([...paths.keys()]).not.toContain('line')
})

test('arrows are lines without verbs', async () => {
  const { paths, drawing } = await pathsOf(
    [
      { id: 'a', label: 'A', kind: 'service' },
      { id: 'b', label: 'B', kind: 'service' },
    ],
    [{ from: 'a', to: 'b', verb: 'starts' }],
  )
  const [arrow] = drawing.arrows
  const [start] = arrow?.points ?? []
  expect(paths.get('line')).toMatch(
    new RegExp(
      `^M${String(Math.round((start?.x ?? 0) / 3))} ${String(Math.round((start?.y ?? 0) / 3))}L`,
    ),
  )
})
