import { expect, test } from 'vitest'
import { byKind, kindOf, middleAndLargest } from '../../../scripts/bench/kinds.mjs'

const kind = (address: string, html = '') => kindOf({ address, html })

test('pages of one kind differ in what comes after the first part of their address', () => {
  expect(['', 'os/', 'os/flatcar/', 'compare/a-vs-b/', '404.html'].map((at) => kind(at))).toEqual([
    ...['/', '/os', '/os/*', '/compare/*', '/404.html'],
  ])
})

test('what is embedded has its kind in the second part', () => {
  expect(kind('embed/matrix/base/')).toBe('/embed/matrix/*')
})

test('a page that only leads on is a stub, wherever it stands', () => {
  expect(kind('compare/b-vs-a/', '<meta http-equiv="refresh" content="0; url=/">')).toBe('stub')
})

test('of each kind the smallest page comes first, and then by address', () => {
  const page = (address: string, bytes: number) => ({ address, html: '', bytes })
  const kinds = byKind([page('os/c/', 3), page('os/b/', 2), page('os/', 9), page('os/a/', 2)])
  expect([...kinds].map(([name, pages]) => [name, pages.map((one) => one.address)])).toEqual([
    ['/os', ['os/']],
    ['/os/*', ['os/a/', 'os/b/', 'os/c/']],
  ])
})

test('the middle and the largest are picked, and one page once', () => {
  expect(middleAndLargest([1, 2, 3, 4])).toEqual([2, 4])
  expect(middleAndLargest([1])).toEqual([1])
  expect(middleAndLargest([])).toEqual([])
})
