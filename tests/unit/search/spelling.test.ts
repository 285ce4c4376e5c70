import { expect, test } from 'vitest'
import { correct, slips } from '../../../src/search/spelling.ts'

test.each([
  ['cos', 0],
  ['k3os', 1],
  ['talos', 1],
  ['flatcar', 2],
  ['core24', 0],
])('in %j, %i slips are forgiven', (word, count) => {
  expect(slips(word)).toBe(count)
})

test('the nearest word is meant, then one that begins alike, then the weightiest', () => {
  const known = new Map([
    ['flatcar', 4],
    ['platcar', 4],
    ['snap', 2],
    ['snag', 0],
  ])
  expect(correct('flatcat', known)).toBe('flatcar')
  expect(correct('snax', known)).toBe('snap')
  expect(correct('zzzzzz', known)).toBeUndefined()
  expect(correct('sn', known)).toBeUndefined()
})
