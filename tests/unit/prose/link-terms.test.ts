import { expect, test } from 'vitest'
import { linkTerms } from '../../../src/components/prose/link-terms.ts'

const terms = [
  { href: '/g/#ostree', names: ['OSTree'] },
  { href: '/g/#rpm-ostree', names: ['rpm-ostree'] },
  { href: '/g/#pid-1', names: ['PID 1', 'first process'] },
]
const link = (html: string, most = 9) => linkTerms(html, terms, most)

test('a term is linked from its first use, as it is written there', () => {
  expect(link('<p>The first process; PID 1 it is.</p>')).toBe(
    '<p>The <a class="term" href="/g/#pid-1">first process</a>; PID 1 it is.</p>',
  )
})

test('the longer name wins, and a part of a word is no use', () => {
  expect(link('<p>rpm-ostree and ostrees</p>')).toBe(
    '<p><a class="term" href="/g/#rpm-ostree">rpm-ostree</a> and ostrees</p>',
  )
})

test('links, headings and code are left alone', () => {
  const html = '<h2>OSTree</h2><p><a href="/x">OSTree</a> <code>ostree</code></p>'
  expect(link(html)).toBe(html)
})

test('there are no more links than asked for', () => {
  expect(link('<p>OSTree, PID 1</p>', 1)).toBe(
    '<p><a class="term" href="/g/#ostree">OSTree</a>, PID 1</p>',
  )
})

test('a text without terms stays as it is', () => {
  expect(linkTerms('<p>PID 1</p>', [], 9)).toBe('<p>PID 1</p>')
})
