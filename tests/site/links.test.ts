import { expect, test } from 'vitest'
import { siteUrl } from '../../src/site/address.ts'
import { attribute, basedSite, site, type Page, type Site } from './support/site.ts'

test('every internal link and fragment leads somewhere', () => {
  expect(deadLinks(site())).toEqual([])
})

test('the same under a base path', () => {
  expect(deadLinks(basedSite())).toEqual([])
})

test('no page loads anything from elsewhere', () => {
  const foreign = site().pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName !== 'a')
      .filter(
        (element) =>
          !['canonical', 'alternate', 'license'].includes(attribute(element, 'rel') ?? ''),
      )
      .flatMap((element) =>
        addresses(element.attrs, ['href', 'src', 'srcset', 'poster', 'data', 'action']),
      )
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `${page.file}: ${address}`),
  )
  expect(foreign).toEqual([])
})

function deadLinks(of: Site): string[] {
  const byPath = new Map(of.pages.map((page) => [page.path, page]))
  return of.pages.flatMap((page) =>
    page.elements
      .flatMap(({ attrs }) => addresses(attrs, ['href', 'src', 'action']))
      .filter((address) => leadsNowhere(address, page, of, byPath))
      .map((address) => `${page.file}: ${address}`),
  )
}

function leadsNowhere(address: string, page: Page, of: Site, byPath: Map<string, Page>): boolean {
  if (/^(data|mailto):/.test(address)) return false
  const target = new URL(address, siteUrl + page.path)
  if (target.origin !== siteUrl) return false
  const path = decodeURIComponent(target.pathname)
  if (!of.paths.has(path)) return true
  const fragment = decodeURIComponent(target.hash.slice(1))
  return fragment !== '' && byPath.get(path)?.ids.has(fragment) === false
}

function addresses(attrs: readonly { name: string; value: string }[], names: string[]): string[] {
  return attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value)
}
