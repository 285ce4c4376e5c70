import { describe, expect, test } from 'vitest'
import { pairs } from '../../src/atlas/comparison.ts'
import { allClaims } from '../../src/atlas/cell.ts'
import { citationsOf } from '../../src/atlas/citation.ts'
import { disagreements } from '../../src/atlas/disagreement.ts'
import { catalog } from '../../src/site/catalog.ts'
import { attribute, basedSite, byTag, isStub, pageAt, site } from './support/site.ts'

const { systems, features, groups, sources, glossary } = catalog
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const both = pairs(systems)

/** The addresses that others link to (DESIGN, "Addresses"), without the base path. */
const contract: Record<string, string[]> = {
  'the rooms': [
    ...['/', '/os/', '/features/', '/matrix/', '/compare/', '/disputes/', '/sources/'],
    ...['/glossary/', '/search/', '/api/', '/about/', '/404.html'],
  ],
  'every system': ids(systems).map((id) => `/os/${id}/`),
  'every feature': ids(features).map((id) => `/features/${id}/`),
  'every group of the matrix': ids(groups).map((id) => `/matrix/${id}/`),
  'every pair': both.map(([a, b]) => `/compare/${a.id}-vs-${b.id}/`),
  'every pair in the other order': both.map(([a, b]) => `/compare/${b.id}-vs-${a.id}/`),
  'every source': ids(sources).map((id) => `/sources/${id}/`),
  'every id that a source took over': sources.flatMap(({ formerly = [] }) =>
    formerly.map((id) => `/sources/${id}/`),
  ),
}

describe('the addresses of the contract exist', () => {
  test.each(Object.entries(contract))('%s', (_, addresses) => {
    expect(addresses.length).toBeGreaterThan(0)
    for (const { base, paths } of [site(), basedSite()]) {
      const missing = addresses.filter((address) => !paths.has(base + address.slice(1)))
      expect(missing).toEqual([])
    }
  })
})

/** The fragments that others link to, by the address of the page. */
const fragments: Record<string, [address: string, wanted: string[]][]> = {
  'each fact and each claim of a system': systems.map((system) => [
    `/os/${system.id}/`,
    [...system.cells.values()].flatMap((cell) => [
      cell.feature.id,
      ...allClaims(cell).map(({ claim }) => `${cell.feature.id}.${String(claim.n)}`),
    ]),
  ]),
  'each system of a feature': ids(features).map((id) => [`/features/${id}/`, ids(systems)]),
  'each row and each cell of the matrix': [
    ['/matrix/', features.flatMap(({ id }) => [id, ...ids(systems).map((one) => `${id}.${one}`)])],
  ],
  'each row and each cell of a group': groups.map((group) => [
    `/matrix/${group.id}/`,
    group.features.flatMap(({ id }) => [id, ...ids(systems).map((one) => `${id}.${one}`)]),
  ]),
  'each row of a pair': both.map(([a, b]) => [`/compare/${a.id}-vs-${b.id}/`, ids(features)]),
  'each disagreement': [['/disputes/', disagreements(catalog).map(({ cell }) => cell.id)]],
  'each cell that a source speaks of': sources.map((source) => [
    `/sources/${source.id}/`,
    citationsOf(catalog, source).map(({ cell }) => cell.id),
  ]),
  'each term': [['/glossary/', ids(glossary)]],
}

describe('the fragments of the contract exist', () => {
  test.each(Object.entries(fragments))('%s', (_, pages) => {
    const missing = pages.flatMap(([address, wanted]) => {
      const has = pageAt(site(), address).ids
      return wanted.filter((id) => !has.has(id)).map((id) => `${address}#${id}`)
    })
    expect(missing).toEqual([])
  })

  test('each heading of the prose, as s-<slug>', () => {
    for (const { id } of systems) {
      const page = pageAt(site(), `/os/${id}/`)
      const prose = page.elements.find((element) => attribute(element, 'class') === 'prose')
      const headings = byTag(page, 'h2', 'h3', 'h4').filter(
        ({ parentNode }) => parentNode === prose,
      )
      expect(headings.length, id).toBeGreaterThan(2)
      for (const heading of headings) {
        expect(attribute(heading, 'id')).toMatch(/^s-[a-z0-9]+(-[a-z0-9]+)*$/)
      }
    }
  })
})

describe('a page that only leads on', () => {
  const stubs = site().pages.filter(isStub)
  /** Where each leads. */
  const leads = new Map([
    ...both.map(
      ([a, b]) => [`/compare/${b.id}-vs-${a.id}/`, `/compare/${a.id}-vs-${b.id}/`] as const,
    ),
    ...sources.flatMap(({ id, formerly = [] }) =>
      formerly.map((former) => [`/sources/${former}/`, `/sources/${id}/`] as const),
    ),
  ])

  test('is there for each pair in the other order and each former id, and nowhere else', () => {
    expect(stubs.map(({ path }) => path)).toEqual([...leads.keys()].sort())
  })

  test('leads on with and without scripts, and is not found by search engines', () => {
    for (const [address, target] of leads) {
      const page = pageAt(site(), address)
      const link = byTag(page, 'a').map((element) => attribute(element, 'href'))
      expect(link).toEqual([target])
      expect(page.html).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
      )
      const canonical = byTag(page, 'link').find((one) => attribute(one, 'rel') === 'canonical')
      expect(new URL((canonical && attribute(canonical, 'href')) ?? '').pathname).toBe(target)
      expect(page.html).toContain('<meta name="robots" content="noindex">')
    }
  })
})
