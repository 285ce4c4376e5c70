import { expect, test } from 'vitest'
import { inWords, table } from '../../../scripts/bench/table.mjs'

test('words stand to the left, figures to the right', () => {
  const text = table(
    ['page', 'bytes'],
    [
      ['/', 912],
      ['/os/', 14_600],
    ],
  )
  expect(text).toBe('page   bytes\n/        912\n/os/  14,600')
})

test('a column with a word in it is one of words', () => {
  expect(
    table(
      ['a', 'b'],
      [
        [1, 'x'],
        ['none', 'y'],
      ],
    ),
  ).toBe('a     b\n1     x\nnone  y')
})

test('a table without rows is its head', () => {
  expect(table(['page', 'bytes'], [])).toBe('page  bytes')
})

test('fractions are told below a hundred only', () => {
  expect([5, 4.96, 99.94, 100.4, 14_600, NaN].map(inWords)).toEqual([
    ...['5', '5.0', '99.9', '100', '14,600', 'NaN'],
  ])
})
