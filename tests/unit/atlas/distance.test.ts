import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from '../../../src/atlas/distance.ts'

describe('the distance of two words', () => {
  test.each([
    ['flatcar', 'flatcar', 0],
    ['flatcat', 'flatcar', 1],
    ['rolback', 'rollback', 1],
    ['ingition', 'ignition', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['kernel', 'kernel', 0],
    ['kernl', 'kernel', 1],
    ['kernel', 'kernl', 1],
    ['kernle', 'kernel', 1],
    ['kernal', 'kernel', 1],
    ['kitten', 'sitting', 3],
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
