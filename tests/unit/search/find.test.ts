import { describe, expect, test } from 'vitest'
import type { Engine, Hit, PageData } from '../../../src/search/engine.ts'
import { find } from '../../../src/search/find.ts'
import { catalog } from '../../../src/site/catalog.ts'
import type { Vocabulary } from '../../../src/search/vocabulary.ts'

const { searchWords } = catalog
const vocabulary: Vocabulary = {
  names: ['pid 1'],
  aliases: { 'init system': ['PID 1'] },
  silent: new Set(searchWords.asking),
  systems: ['flatcar', 'talos'],
}

/** Searches as Pagefind does: every known word must match, an unknown one is passed over. */
function engineOver(pages: Record<string, string>): Engine['search'] {
  return (term) => {
    const texts = Object.entries(pages).map(([id, text]) => ({ id, words: text.split(' ') }))
    const known = term
      .split(' ')
      .filter((word) => texts.some(({ words }) => words.includes(word.toLowerCase())))
    const results = texts
      .filter(({ words }) => known.length > 0 && known.every((word) => words.includes(word)))
      .map(({ id, words }): Hit => {
        const locations = words.flatMap((word, place) => (known.includes(word) ? [place] : []))
        const page: PageData = {
          url: `/${id}/`,
          content: words.join(' '),
          locations,
          excerpt: '',
          meta: { title: id },
          sub_results: [],
        }
        return { id, data: () => Promise.resolve(page) }
      })
    return Promise.resolve({ results })
  }
}

const search = engineOver({
  flatcar: 'flatcar has automatic rollback and runs on xen',
  talos: 'talos has an api and no shell',
  alpine: 'alpine has a shell and apk on xen',
  'pid-1': 'pid 1 is the first process',
  boot: 'the init starts the system',
  both: 'the init system is called pid 1',
})

async function found(text: string) {
  const { hits, dropped, instead } = await find(text, vocabulary, search)
  return { pages: hits.map(({ hit }) => hit.id), dropped, instead }
}

test('all words must be there', async () => {
  expect(await found('shell xen')).toEqual({ pages: ['alpine'], dropped: [], instead: [] })
})

test('an alias is searched for as typed and by name, and a page that both find leads', async () => {
  const { pages, instead } = await found('init system')
  expect(pages).toEqual(['both', 'boot', 'pid-1'])
  expect(instead).toEqual(['PID 1'])
})

describe('where no page has all words', () => {
  test('those on no page are given up first, and told', async () => {
    expect(await found('zzzz rollback')).toEqual({
      pages: ['flatcar'],
      dropped: ['zzzz'],
      instead: [],
    })
  })

  test('then the most common ones', async () => {
    expect(await found('rollback shell')).toEqual({
      pages: ['flatcar'],
      dropped: ['shell'],
      instead: [],
    })
  })

  test('and systems last', async () => {
    expect(await found('rollback talos')).toEqual({
      pages: ['talos'],
      dropped: ['rollback'],
      instead: [],
    })
  })
})

test('nothing is found for nothing, and for what is nowhere', async () => {
  expect(await found('')).toEqual({ pages: [], dropped: [], instead: [] })
  expect(await found('zzzz')).toEqual({ pages: [], dropped: ['zzzz'], instead: [] })
})
