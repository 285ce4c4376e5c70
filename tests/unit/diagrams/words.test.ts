import { expect, test } from 'vitest'
import { legendOf } from '../../../src/diagrams/legend.ts'
import { type BoxWords, wordsOf } from '../../../src/diagrams/words.ts'
import type { Box } from '../../../src/schemas/diagram.ts'
import { diagrams, hard, sketch } from './support/diagrams.ts'

test.each(diagrams)('$id: the words hold every label, detail and verb', (diagram) => {
  const words = wordsOf(diagram)
  const text = [...words.boxes.map(textOf), ...words.arrows].join('\n')
  const all = (boxes: readonly Box[]): string[] =>
    boxes.flatMap((box) => [box.label, box.detail ?? '', ...all(box.boxes ?? [])])
  const missing = [...all(diagram.boxes), ...diagram.arrows.map(({ verb }) => verb)].filter(
    (part) => !text.includes(part),
  )
  expect(missing).toEqual([])
})

test('boxes stand in each other as they are drawn, each said to be what it is', () => {
  const disk = wordsOf(hard).boxes.find(({ label }) => label === 'Disk')
  expect(disk && textOf(disk)).toBe(
    [
      'Disk (stored on disk)',
      'EFI-SYSTEM (stored on disk): GRUB.',
      'USR-A (stored on disk, read-only): /usr, dm-verity.',
      'USR-B (stored on disk, read-only, may be missing): /usr, the next one.',
      'ROOT (stored on disk): /, ext4.',
    ].join('\n'),
  )
})

test('arrows are sentences in the order of the steps; what comes and goes is said', () => {
  const boxes: Box[] = [
    { id: 'a', label: 'A', kind: 'init' },
    { id: 'b', label: 'B', kind: 'daemon' },
  ]
  const diagram = sketch({
    boxes,
    arrows: [
      { from: 'a', to: 'b', verb: 'becomes', step: 2 },
      { from: 'b', to: 'a', verb: 'replaces', step: 1 },
      { from: 'b', to: 'a', verb: 'watches' },
    ],
    steps: [
      { title: 'One', text: 'One.', new: ['a'], active: [], gone: [], broken: [] },
      { title: 'Two', text: 'Two.', new: ['a', 'b'], active: [], gone: ['a'], broken: ['b'] },
    ],
  })
  const { arrows, changes } = wordsOf(diagram)
  expect(arrows).toEqual(['B watches A.', 'B replaces A (step 1).', 'A becomes B (step 2).'])
  expect(changes).toEqual(['Step 1: A appears.', 'Step 2: A and B appear; A is gone; B fails.'])
})

test('the legend explains the marks in use and no others', () => {
  const words = (boxes: Box[]) => legendOf(sketch({ boxes })).map(({ word }) => word)
  expect(words([{ id: 'a', label: 'A', kind: 'kernel' }])).toEqual(['kernel'])
  const several: Box[] = [
    { id: 'a', label: 'A', kind: 'init', optional: true },
    { id: 'b', label: 'B', kind: 'process' },
  ]
  expect(words(several)).toEqual(['program', 'may be missing'])
  expect(legendOf(hard).map(({ word }) => word)).toEqual([
    'container daemon',
    'user container',
    'kernel',
    'program',
    'stored on disk',
    'outside the machine',
    'read-only',
    'may be missing',
    'does the verb',
    'from the box around',
    'step of the list',
  ])
})

function textOf({ label, rest, inside }: BoxWords): string {
  return [label + rest, ...inside.map(textOf)].join('\n')
}
