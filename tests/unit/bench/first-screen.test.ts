import { expect, test } from 'vitest'
import { endOf, withOffsets } from '../../../scripts/lib/first-screen.mjs'

const page =
  '<!doctype html><html lang="en"><head><title>A</title></head><body><p id="b">B</p><img>'

test('each element says where its start tag begins', () => {
  const marked = withOffsets(page)
  const offsets = [...marked.matchAll(/<(\w+) data-source-offset="(\d+)"/g)]
  expect(offsets.map(([, name, offset]) => [name, Number(offset)])).toEqual([
    ['html', page.indexOf('<html')],
    ['head', page.indexOf('<head')],
    ['title', page.indexOf('<title')],
    ['body', page.indexOf('<body')],
    ['p', page.indexOf('<p ')],
    ['img', page.indexOf('<img')],
  ])
})

test('nothing else of the page changes', () => {
  expect(withOffsets(page).replaceAll(/ data-source-offset="\d+"/g, '')).toBe(page)
})

test('scripts, styles, comments and templates are left as they are', () => {
  const text =
    '<!doctype html><script>"<p>"</script><style>/*<p>*/</style><!-- <p> --><template><p></template>'
  const marked = withOffsets(text)
  expect(marked).not.toMatch(/<p data/)
  expect(marked).toMatch(/<script data-source-offset="15">"<p>"<\/script>/)
})

test('an element that the parser adds has no place', () => {
  const marked = withOffsets('<!doctype html><table><tr><td>1')
  expect(marked).not.toContain('<tbody')
  expect(marked).toContain('<td data-source-offset="26">')
})

test('the text after a start tag belongs to it, what follows does not', () => {
  expect(page.slice(0, endOf(page, page.indexOf('<p ')))).toMatch(/<p id="b">B$/)
})

test('at the end of the page there is nothing more', () => {
  expect(endOf(page, page.indexOf('<img'))).toBe(page.length)
})
