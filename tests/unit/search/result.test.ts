import { describe, expect, test } from 'vitest'
import type { PageData } from '../../../src/search/engine.ts'
import { piecesOf, resultOf, withoutTitle } from '../../../src/search/result.ts'

test('an excerpt is cut at its marks', () => {
  expect(piecesOf('An <mark>A/B</mark> update, <mark>rollback</mark>')).toEqual([
    { text: 'An ', found: false },
    { text: 'A/B', found: true },
    { text: ' update, ', found: false },
    { text: 'rollback', found: true },
  ])
})

test('and everything else in it is text', () => {
  expect(piecesOf('run &lt;img onerror=x&gt; <mark>now</mark> </mark><b>bold</b>')).toEqual([
    { text: 'run <img onerror=x> ', found: false },
    { text: 'now', found: true },
    { text: ' <b>bold</b>', found: false },
  ])
})

test('an excerpt does not repeat the title above it', () => {
  const pieces = piecesOf('<mark>Rollback.</mark> manual. By hand.')
  expect(withoutTitle(pieces, 'Rollback')).toEqual([{ text: 'manual. By hand.', found: false }])
  expect(withoutTitle(pieces, 'Kernel')).toEqual(pieces)
})

describe('the sections of a page', () => {
  const content = 'Flatcar . An image. Updating Flatcar is automatic. Rollback Flatcar goes back.'
  const at = (word: string, nth = 0) =>
    content.split(' ').flatMap((one, place) => (one.startsWith(word) ? [place] : []))[nth] ?? 0
  const locations = (...places: number[]) =>
    places.map((location) => ({ location, balanced_score: 1 }))
  const page: PageData = {
    url: '/os/flatcar/',
    content,
    locations: [0],
    excerpt: '',
    meta: { title: 'Flatcar', status: 'ended 2020-05-26', kind: 'system' },
    sub_results: [
      { title: 'Flatcar', url: '/os/flatcar/', excerpt: '', weighted_locations: locations(0) },
      {
        title: 'Updating',
        url: '/os/flatcar/#s-updating',
        anchor: { id: 's-updating' },
        excerpt: 'Updating <mark>Flatcar</mark>',
        weighted_locations: locations(at('Flatcar', 1)),
      },
      {
        title: 'Rollback ',
        url: '/os/flatcar/#rollback',
        anchor: { id: 'rollback' },
        excerpt: '<mark>Rollback</mark> <mark>Flatcar</mark> goes back.',
        weighted_locations: locations(at('Rollback'), at('Flatcar', 2)),
      },
    ],
  }

  test('are those with the most of the words', () => {
    const { sections, ...rest } = resultOf(page, ['flatcar', 'rollback'], 3)
    expect(sections.map(({ title, url }) => [title, url])).toEqual([
      ['Rollback', '/os/flatcar/#rollback'],
    ])
    expect(rest).toMatchObject({ title: 'Flatcar', kind: 'system', status: 'ended 2020-05-26' })
  })

  test('at most as many as asked for, never the page itself', () => {
    expect(resultOf(page, ['flatcar'], 3).sections.map(({ title }) => title)).toEqual([
      'Rollback',
      'Updating',
    ])
    expect(resultOf(page, ['flatcar'], 1).sections).toHaveLength(1)
  })
})
