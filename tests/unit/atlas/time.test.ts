import { describe, expect, test } from 'vitest'
import {
  compareDates,
  interval,
  monthsBetween,
  overlaps,
  startsOnOrBefore,
} from '../../../src/atlas/time.ts'
import { isPartialDate } from '../../../src/schemas/date.ts'

test.each([
  ['2015', '2015-01-01', '2015-12-31'],
  ['2015-02', '2015-02-01', '2015-02-28'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2015-04', '2015-04-01', '2015-04-30'],
  ['2015-12', '2015-12-01', '2015-12-31'],
  ['2015-02-24', '2015-02-24', '2015-02-24'],
])('%s names the days from %s to %s', (date, from, to) => {
  expect(interval(date)).toEqual({ from, to })
})

test.each([
  ['2015', '2015-02-24', true],
  ['2015-02', '2015-02-24', true],
  ['2015', '2015', true],
  ['2015-02', '2015-03', false],
  ['2015-12-31', '2016', false],
  ['2015-02-24', '2015-02-25', false],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected)
  expect(overlaps(b, a)).toBe(expected)
})

test.each([
  ['2015', '2015-01-01', true],
  ['2015-12-31', '2015', true],
  ['2015-03', '2015-02', false],
  ['2015-03-01', '2015-02-28', false],
  ['2014', '2015', true],
])('%s starts on or before the end of %s: %s', (date, limit, expected) => {
  expect(startsOnOrBefore(date, limit)).toBe(expected)
})

test('dates sort by their first day, then by their last', () => {
  const sorted = ['2014-12', '2015-01-01', '2015-01', '2015', '2015-02-24', '2016']
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted)
  expect(compareDates('2015', '2015')).toBe(0)
})

test.each([
  ['2021-10-19', '2021-10-19', 0],
  ['2021-10-19', '2021-11-18', 0],
  ['2021-10-19', '2021-11-19', 1],
  ['2021-01-31', '2021-02-28', 1],
  ['2021-01-31', '2021-02-27', 0],
  ['2021', '2026-08-22', 55],
  ['2021-10', '2022-10', 12],
  ['2022', '2021', 0],
])('from %s to %s there are %i whole months', (from, to, expected) => {
  expect(monthsBetween(from, to)).toBe(expected)
})

describe('a partial date', () => {
  test.each(['2015', '2015-02', '2015-02-24', '2016-02-29'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })
  test.each([
    '',
    '15',
    '2015-2',
    '2015-00',
    '2015-13',
    '2015-02-29',
    '2015-04-31',
    '24.2.2015',
    '0000',
    '2015-02-24T',
  ])('%s is none', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })
})
