import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct, distance, slips } from '../../../src/search/spelling.ts'

describe('the distance of two words', () => {
  test.each([
    ['flatcar', 'flatcar', 0],
    ['flatcat', 'flatcar', 1],
    ['rolback', 'rollback', 1],
    ['ingition', 'ignition', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%j to %j is %i', (a, b, far) => {
    expect(distance(a, b)).toBe(far)
  })

  test('is the same both ways, and zero for equal words alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('is not counted further than wanted', () => {
    expect(distance('flatcar', 'bottlerocket', 2)).toBe(3)
  })
})

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
