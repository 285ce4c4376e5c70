import { expect, test } from 'vitest'
import { parseHeaders } from '../../scripts/lib/headers.mjs'

const headersFor = parseHeaders(`
# A comment
/*
  X-One: 1
/os/*
  X-Two: a: b
/
  X-Three: 3
`)

test('all rules that match a path apply to it', () => {
  expect(headersFor('/os/talos/')).toEqual([
    ['X-One', '1'],
    ['X-Two', 'a: b'],
  ])
  expect(headersFor('/')).toEqual([
    ['X-One', '1'],
    ['X-Three', '3'],
  ])
  expect(headersFor('/embed/os/')).toEqual([['X-One', '1']])
})

test('a header without a path above it is refused', () => {
  expect(() => parseHeaders('  X-One: 1')).toThrow('_headers')
})
