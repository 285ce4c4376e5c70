import { expect, test } from 'vitest'
import { median, sum } from '../../../scripts/bench/median.mjs'

test('the median is the value in the middle, and the values keep their order', () => {
  const values = [100, 9, 20]
  expect(median(values)).toBe(20)
  expect(values).toEqual([100, 9, 20])
})

test('of two values the median is the lower one, of none it is none', () => {
  expect(median([5, 3])).toBe(3)
  expect(median([])).toBeNaN()
})

test('nothing sums up to nothing', () => {
  expect(sum([])).toBe(0)
  expect(sum([1, 2])).toBe(3)
})
