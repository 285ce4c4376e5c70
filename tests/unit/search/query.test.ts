import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../src/search/query.ts'
import { catalog } from '../../../src/site/catalog.ts'
import type { Vocabulary } from '../../../src/search/vocabulary.ts'
import { longestQuery, mostWords, sameWord, wordsOf } from '../../../src/search/words.ts'

const { searchWords } = catalog
const vocabulary: Vocabulary = {
  names: ['cri o', 'fedora coreos', 'pid 1', 'status', 'end of life'],
  aliases: {
    coreos: ['Container Linux'],
    init: ['First process'],
    'init system': ['PID 1'],
    eol: ['Status', 'End of life'],
    'out of the box': ['Services in the image'],
  },
  silent: new Set([...searchWords.asking, ...searchWords.versus]),
  systems: ['coreos', 'fedora coreos', 'flatcar'],
}

const typed = (text: string) => readQuery(text, vocabulary).readings[0]?.words
const replaced = (text: string) => readQuery(text, vocabulary).readings.slice(1)

describe('words are cut as the index cuts them', () => {
  test.each([
    ['read-only root', ['read', 'only', 'root']],
    ['x86_64', ['x86', '64']],
    ['/etc/os-release', ['etc', 'os', 'release']],
    ['systemd:v257+cgroups', ['systemd', 'v257', 'cgroups']],
    ['1.5.8', ['1.5.8']],
    ['Linux 6.12.', ['linux', '6.12']],
    ['don’t', ['don’t']],
    ['ＰＩＤ １', ['pid', '1']],
    ['Straße', ['straße']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('words that ask or join are left out', () => {
  test.each([
    ['How do I roll back Flatcar?', ['roll', 'back', 'flatcar']],
    ['which OS is the smallest', ['os', 'smallest']],
    ['flatcar vs talos', ['flatcar', 'talos']],
    ['flatcar flatcar', ['flatcar']],
  ])('%j', (text, words) => {
    expect(typed(text)).toEqual(words)
  })

  test('unless nothing else is there', () => {
    expect(typed('what is it')).toEqual(['what', 'is', 'it'])
  })
})

describe('an alias is also read as the name that it stands for', () => {
  test('with the other words kept', () => {
    expect(replaced('CoreOS rollback')).toEqual([
      { words: ['container', 'linux', 'rollback'], instead: ['Container Linux'] },
    ])
  })

  test('of several words, and with words left out elsewhere', () => {
    expect(replaced('the init-system of flatcar')).toEqual([
      { words: ['pid', '1', 'flatcar'], instead: ['PID 1'] },
    ])
    expect(replaced('what comes out of the box')[0]?.words).toEqual(['comes', 'services', 'image'])
  })

  test('as each name that it can stand for', () => {
    expect(replaced('eol').map(({ instead }) => instead)).toEqual([['Status'], ['End of life']])
  })

  test('but not within a longer name', () => {
    expect(replaced('Fedora CoreOS')).toEqual([])
  })

  test('and what every object has is no alias', () => {
    expect(replaced('constructor __proto__ toString')).toEqual([])
  })
})

test('the words of systems are known, whole or by alias', () => {
  expect(readQuery('fedora coreos or flatcar on xen', vocabulary).systems).toEqual(
    expect.arrayContaining(['fedora', 'coreos', 'flatcar']),
  )
  expect(readQuery('fedora on xen', vocabulary).systems).toEqual([])
})

describe('anything may be typed', () => {
  test.each([
    ['', undefined],
    ['   ', undefined],
    ['?!*"…', undefined],
    ['\u0000flat\u0007car\u001b', ['flat', 'car']],
    ['flatcar\ud800', ['flatcar']],
    ['\udc00\ud800', undefined],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ['%E0%A4%A', ['e0', 'a4']],
    ['🚢 flatcar', ['flatcar']],
    ['\u202eflatcar', ['flatcar']],
  ])('%j', (text, words) => {
    expect(typed(text)).toEqual(words)
  })

  test('a long query is cut', () => {
    expect(typed('flatcar '.repeat(10_000))).toEqual(['flatcar'])
    const many = Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ')
    expect(typed(many)).toHaveLength(mostWords)
    expect(typed('ß'.repeat(5000))?.[0]).toHaveLength(longestQuery)
  })

  test('nothing throws, and every word is made of letters and figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { words } of readQuery(text, vocabulary).readings) {
          expect(words.length).toBeGreaterThan(0)
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’]*$/u)
        }
      }),
    )
  })
})

test.each([
  ['flat', 'flatcar', true],
  ['updating', 'updates', true],
  ['immutability', 'immutable', true],
  ['zzzz', 'z', false],
  ['os', 'ostree', true],
  ['xen', 'xfs', false],
])('%j finds %j: %j', (sought, found, same) => {
  expect(sameWord(sought, found)).toBe(same)
})
