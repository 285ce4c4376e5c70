import { describe, expect, test } from 'vitest'
import { count, enumerate, termOf, valueText, valueWords } from '../../../src/atlas/value.ts'
import { catalogOf } from '../support/atlas.ts'

const catalog = catalogOf()

describe('a value in words', () => {
  test.each([
    ['init', 'system-docker', ['System Docker']],
    ['packages', ['dnf', 'apt'], ['dnf', 'apt']],
    ['image-size', 41.5, ['41.5 MB']],
    ['image-size', 1024, ['1,024 MB']],
    ['image-size', 0.25, ['0.3 MB']],
    ['homepage', 'https://example.org/os/', ['example.org/os']],
    ['first-release', '2016-02', ['2016-02']],
    ['kernel', '4.10', ['4.10']],
    ['default-user', 'rancher', ['rancher']],
    ['rollback', 'partial', ['partial']],
    ['containerized-system', 'yes', ['yes']],
  ])('%s: %j', (feature, value, words) => {
    expect(valueWords(catalog.feature(feature), value)).toEqual(words)
    expect(valueText(catalog.feature(feature), value)).toBe(words.join(', '))
  })

  test('a word outside the vocabulary stands as it is', () => {
    expect(valueWords(catalog.feature('init'), 'upstart')).toEqual(['upstart'])
    expect(valueWords(catalog.feature('packages'), ['apt', 'apk'])).toEqual(['apt', 'apk'])
  })
})

test('a term is found by its id, not by its name', () => {
  expect(termOf(catalog.feature('init'), 'system-docker')?.name).toBe('System Docker')
  expect(termOf(catalog.feature('init'), 'System Docker')).toBeUndefined()
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is told as "%s"', (words, text) => {
  expect(enumerate(words)).toBe(text)
})

test('a count agrees with its noun', () => {
  expect(count(0, 'claim')).toBe('0 claims')
  expect(count(1, 'claim')).toBe('1 claim')
  expect(count(1234, 'claim')).toBe('1,234 claims')
  expect(count(2, 'entry', 'entries')).toBe('2 entries')
})
