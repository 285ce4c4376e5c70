import { describe, expect, test } from 'vitest'
import {
  absolute,
  basePath,
  href,
  siteUrl,
  toBase,
  toOrigin,
  under,
} from '../../src/site/address.ts'

describe('a base path has a slash at both ends', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['some', '/some/'],
    ['/some/where', '/some/where/'],
    ['some//where/', '/some/where/'],
  ])('%j becomes %j', (given, expected) => {
    expect(toBase(given)).toBe(expected)
  })
})

test('a path of the site goes under its base', () => {
  expect(under('/', '/os/rancheros/#init-system.1')).toBe('/os/rancheros/#init-system.1')
  expect(under('/some/where/', '/')).toBe('/some/where/')
  expect(under('/some/where/', '/os/')).toBe('/some/where/os/')
})

test.each(['os/', '//example.org/', 'https://example.org/'])(
  '%j is no path of the site',
  (path) => {
    expect(() => href(path)).toThrow('begins with one slash')
  },
)

test('an absolute address is the origin, the base and the path', () => {
  expect(absolute('/os/')).toBe(`${siteUrl}${basePath}os/`)
})

test('SITE_URL is an origin', () => {
  expect(toOrigin('https://example.org/')).toBe('https://example.org')
  expect(() => toOrigin('https://example.org/atlas/')).toThrow('belongs in BASE_PATH')
  expect(() => toOrigin('example.org')).toThrow('is an origin')
})
