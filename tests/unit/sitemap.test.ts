import { expect, test } from 'vitest'
import { indexedAddress, toSitemap } from '../../scripts/lib/sitemap.mjs'

test('a page is found under its canonical address', () => {
  const html = '<head><link rel="canonical" href="https://example.org/os/"></head>'
  expect(indexedAddress(html)).toBe('https://example.org/os/')
})

test('a page that asks not to be indexed is not, whatever its address', () => {
  const canonical = '<link rel="canonical" href="https://example.org/os/">'
  expect(indexedAddress(`<meta name="robots" content="noindex">${canonical}`)).toBeUndefined()
  expect(indexedAddress('<head></head>')).toBeUndefined()
})

test('a sitemap has each address once, in order', () => {
  const addresses = ['https://example.org/b/', 'https://example.org/a/', 'https://example.org/b/']
  expect(toSitemap(addresses).match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://example.org/a/',
    '<loc>https://example.org/b/',
  ])
})
