import { expect, test } from 'vitest'
import { arrowStates, boxStates, lettersOf, tagsOf } from '../../../src/diagrams/state.ts'
import type { Box, Step } from '../../../src/schemas/diagram.ts'
import { sketch } from './support/diagrams.ts'

const box = (id: string, boxes?: Box[]): Box => ({
  id,
  label: id,
  kind: 'service',
  ...(boxes && { boxes }),
})
const step = (changes: Partial<Step>): Step => ({
  title: 'Step',
  text: 'Step.',
  new: [],
  active: [],
  gone: [],
  broken: [],
  ...changes,
})
const diagram = sketch({
  boxes: [box('old'), box('slot', [box('image')]), box('server')],
  arrows: [
    { from: 'server', to: 'image', verb: 'writes', step: 2 },
    { from: 'old', to: 'server', verb: 'asks' },
  ],
  steps: [
    step({ active: ['old'] }),
    step({ new: ['slot', 'image'], active: ['image'] }),
    step({ broken: ['slot'], gone: ['image'] }),
    step({ gone: ['slot'] }),
    step({}),
  ],
})
const letters = (id: string) => lettersOf(boxStates(diagram).get(id) ?? [])

test('a box is absent until it is new, and after it is gone', () => {
  expect(letters('slot')).toBe('-nxg-')
})

test('a box of which nothing is said is there from the beginning', () => {
  expect(letters('server')).toBe('ooooo')
  expect(letters('old')).toBe('aoooo')
})

test('a box in one that is absent is absent too', () => {
  expect(letters('image')).toBe('-ng--')
})

test('a box that comes back is there again', () => {
  const back = sketch({
    boxes: [box('a')],
    steps: [step({ gone: ['a'] }), step({}), step({ new: ['a'] }), step({})],
  })
  expect(lettersOf(boxStates(back).get('a') ?? [])).toBe('g-no')
})

test('an arrow is at work in its step, there from then on, and absent with its ends', () => {
  const all = [...arrowStates(diagram).values()].map(lettersOf)
  expect(all).toEqual(['-a---', 'ooooo'])
})

test('tags tell of what is new, gone or broken, and of nothing else', () => {
  expect(tagsOf(boxStates(diagram).get('slot') ?? [])).toEqual(['new', 'gone', 'broken'])
  expect(tagsOf(boxStates(diagram).get('old') ?? [])).toEqual([])
})
