import { describe, expect, test } from 'vitest'
import { annotate, type NotedSource } from '../../../src/components/prose/annotate.ts'

const source = (id: string): NotedSource => ({
  title: `The ${id} & more`,
  publisher: 'Smith <& Sons>',
  date: '2021-10-19',
  href: `/sources/${id}/`,
})
const cite = (id: string, text: string, where = '') =>
  `<span class="cited" data-source="${id}" data-where${where === '' ? '' : `="${where}"`}>${text}</span>`
const mark = (n: number) => `<sup><a href="#note-${n}" aria-label="Source ${n}">${n}</a></sup>`
const note = (n: number, id: string, where = '') =>
  `<li id="note-${n}"><b>${n}</b> <a href="/sources/${id}/">The ${id} &amp; more</a>${where}. Smith &lt;&amp; Sons>, 2021-10-19.</li>`
const notes = (...items: string[]) => `<ol class="notes" role="list">${items.join('')}</ol>`

test('prose without a source stays as it is', () => {
  const html = '<p>One <em>and</em> two.</p><ul><li>Three</li></ul>'
  expect(annotate(html, source)).toBe(html)
})

test('a cited passage gets a number, and its note stands behind the block', () => {
  expect(annotate(`<p>It is ${cite('manual', 'small')}.</p><p>Next.</p>`, source)).toBe(
    `<p>It is small${mark(1)}.</p>${notes(note(1, 'manual'))}<p>Next.</p>`,
  )
})

test('the place in the source is part of the note', () => {
  expect(annotate(`<p>${cite('manual', 'small', 'Chapter 2')}</p>`, source)).toBe(
    `<p>small${mark(1)}</p>${notes(note(1, 'manual', ', Chapter 2'))}`,
  )
})

test('numbers count through the text; what is cited again keeps its own', () => {
  const html = `<p>${cite('a', 'one')} ${cite('b', 'two')}</p><ul><li>${cite('a', 'three')}</li><li>${cite('a', 'four', 'p. 4')}</li></ul>`
  expect(annotate(html, source)).toBe(
    `<p>one${mark(1)} two${mark(2)}</p>${notes(note(1, 'a'), note(2, 'b'))}` +
      `<ul><li>three${mark(1)}</li><li>four${mark(3)}</li></ul>${notes(note(3, 'a', ', p. 4'))}`,
  )
})

test('the line above commands is marked as one', () => {
  const html =
    '<div class="run"><p class="cited" data-source="a" data-where>For 1.5</p><pre>x</pre></div>'
  expect(annotate(html, source)).toBe(
    `<div class="run"><p class="for">For 1.5${mark(1)}</p><pre tabindex="0">x</pre></div>${notes(note(1, 'a'))}`,
  )
})

test('code is reached by keyboard', () => {
  expect(annotate('<pre><code>a</code></pre>', source)).toBe(
    '<pre tabindex="0"><code>a</code></pre>',
  )
})

test('text between blocks becomes paragraphs', () => {
  expect(annotate(`<a>One</a> two\n\nthree<p>Four</p>${cite('a', 'five')}`, source)).toBe(
    `<p><a>One</a> two</p><p>three</p><p>Four</p><p>five${mark(1)}</p>${notes(note(1, 'a'))}`,
  )
})

describe('headings', () => {
  test('get an address that nothing else on the page has', () => {
    expect(annotate('<h2 id="how">How</h2><h3 id="why">Why</h3>', source)).toBe(
      '<h2 id="s-how">How</h2><h3 id="s-why">Why</h3>',
    )
  })

  test('that have it already keep it', () => {
    expect(annotate('<h2 id="s-how">How</h2>', source)).toBe('<h2 id="s-how">How</h2>')
  })
})

test('a source that does not exist is an error', () => {
  const missing = () => {
    throw new Error('There is no source "x".')
  }
  expect(() => annotate(`<p>${cite('x', 'one')}</p>`, missing)).toThrow('There is no source "x".')
})
