import { expect, test } from 'vitest'
import { basedSite, byTag, site } from './support/site.ts'

/** Where an address is written into a page. */
const holders = [
  'href',
  'src',
  'action',
  'srcset',
  'poster',
  'data-base',
  'data-index',
  'data-path',
]

test('the site under a base path has the same files', () => {
  const { base, paths } = basedSite()
  const without = (path: string) => `/${path.slice(base.length)}`
  // The names of scripts hold a hash of what is in them, and that is the base path too.
  const plain = (all: Iterable<string>) =>
    [...all].filter((path) => !/^\/(_astro|pagefind)\//.test(path)).sort()
  expect(plain([...paths].map(without))).toEqual(plain(site().paths))
})

test('every address in it stands below the base path', () => {
  const { base, pages } = basedSite()
  const outside = pages.flatMap((page) =>
    page.elements
      .flatMap(({ attrs }) => attrs.filter(({ name }) => holders.includes(name)))
      .filter(({ value }) => value.startsWith('/') && !value.startsWith(base))
      .map(({ name, value }) => `${page.file}: ${name}="${value}"`),
  )
  expect(outside).toEqual([])
})

test('its styles and scripts too', () => {
  const { base, pages } = basedSite()
  const outside = pages.flatMap((page) =>
    byTag(page, 'style', 'script')
      .flatMap(({ childNodes }) => childNodes)
      .flatMap((node) => ('value' in node ? [node.value] : []))
      .flatMap((text) => [...text.matchAll(/(?:url\(|import\()[`'"]?(\/[^)`'"]*)/g)])
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(base))
      .map((address) => `${page.file}: ${address}`),
  )
  expect(outside).toEqual([])
})
