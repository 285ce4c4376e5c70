import { expect, test } from 'vitest'
import { drawingOfPair } from '../../../scripts/bench/log.mjs'

test('the pages of pairs are timed, other pages and stubs are not', () => {
  const log = `
10:10:39   ├─ /compare/index.html (+900ms)
10:10:39   ├─ /compare/a-vs-b/index.html (+4ms)
10:10:39   ├─ /compare/b-vs-a/index.html (+1ms)
10:10:39   ├─ /compare/a-copy-2-vs-b/index.html (+1.20s)
10:10:39   └─ /os/a/index.html (+900ms)`
  expect(drawingOfPair(log)).toBe((4 + 1200) / 2)
})

test('colours of a terminal do not matter', () => {
  const log = '├─\u001B[39m /compare/a-vs-b/index.html\u001B[2m \u001B[2m(+6ms)\u001B[22m'
  expect(drawingOfPair(log)).toBe(6)
})

test('a build without pairs has no such time', () => {
  expect(drawingOfPair('')).toBeNaN()
})
