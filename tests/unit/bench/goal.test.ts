import { expect, test } from 'vitest'
import { isMet, summary } from '../../../scripts/bench/goal.mjs'

const goal = { what: 'page', unit: 'bytes' }

test('at most and at least include the goal itself', () => {
  expect(isMet({ ...goal, value: 14_600, most: 14_600 })).toBe(true)
  expect(isMet({ ...goal, value: 14_601, most: 14_600 })).toBe(false)
  expect(isMet({ ...goal, value: 100, least: 100 })).toBe(true)
  expect(isMet({ ...goal, value: 99, least: 100 })).toBe(false)
})

test('what could not be measured is not met', () => {
  expect(isMet({ ...goal, value: NaN, most: 5 })).toBe(false)
  expect(isMet({ ...goal, value: NaN, least: 5 })).toBe(false)
})

test('the summary says what was measured, what was wanted and how many are met', () => {
  const lines = summary([
    { what: 'matrix', value: 20_817, most: 40_000, unit: 'bytes' },
    { what: 'speed', value: 98, least: 100, unit: 'of 100' },
  ]).split('\n')
  expect(lines.slice(1)).toEqual([
    'met     matrix    20,817  bytes, at most 40,000',
    'MISSED  speed         98  of 100, at least 100',
    '',
    '1 met, 1 missed',
  ])
})
