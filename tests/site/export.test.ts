import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { CellItem } from '../../src/export/cell.ts'
import type { ClaimItem } from '../../src/export/claim.ts'
import type { FeatureItem } from '../../src/export/feature.ts'
import type { SourceItem } from '../../src/export/source.ts'
import type { SystemItem } from '../../src/export/system.ts'
import { siteUrl } from '../../src/site/address.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { closed, violations } from '../support/schema.ts'
import { attribute, basedSite, byTag, site, type Site } from './support/site.ts'

const sites = [
  ['at the root', site],
  ['under a base path', basedSite],
] as const

interface File<Item> {
  schema: string
  date: string
  license: string
  items: Item[]
}

function text(file: string, of = site()): string {
  return readFileSync(path.join(of.dir, file), 'utf8')
}

function read<Item>(name: string, of = site()): File<Item> {
  return JSON.parse(text(`api/v1/${name}`, of)) as File<Item>
}

/** The JSON files of the export, without the schemas. */
function names(of: Site): string[] {
  const folder = `${of.base}api/v1/`
  return [...of.paths]
    .filter((address) => address.startsWith(folder) && address.endsWith('.json'))
    .map((address) => address.slice(folder.length))
    .filter((name) => !name.startsWith('schema/'))
}

test.each(sites)('every file is valid against the schema that it names, %s', (_, load) => {
  const of = load()
  expect(names(of)).toEqual(
    expect.arrayContaining([
      'claims.json',
      'matrix.json',
      'systems.json',
      'systems/rancheros.json',
    ]),
  )
  for (const name of names(of)) {
    const file = read(name, of)
    const address = new URL(file.schema)
    expect(address.origin, name).toBe(siteUrl)
    expect(of.paths, name).toContain(address.pathname)
    const schema = JSON.parse(text(address.pathname.slice(of.base.length), of)) as { $id: string }
    expect(schema.$id).toBe(file.schema)
    expect(violations(closed(schema), file), name).toEqual([])
  }
})

test('every claim has an id of its own, made of its cell and number', () => {
  const { items } = read<ClaimItem>('claims.json')
  const wrong = items.filter(
    ({ id, system, feature, n }) => id !== `${system}.${feature}.${String(n)}`,
  )
  expect(wrong).toEqual([])
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

test('every claim rests on sources that are there, and they count it', () => {
  const { items } = read<ClaimItem>('claims.json')
  const cited = new Map(read<SourceItem>('sources.json').items.map(({ id }) => [id, 0]))
  for (const { id, sources } of items) {
    expect(sources.length, id).toBeGreaterThan(0)
    for (const source of new Set(sources.map((one) => one.id))) {
      cited.set(source, (cited.get(source) ?? NaN) + 1)
    }
  }
  const counted = read<SourceItem>('sources.json').items.map(({ id, claims }) => [id, claims])
  expect(counted).toEqual([...cited])
})

test('the claims of the systems’ own files are all claims', () => {
  const systems = read<SystemItem>('systems.json').items
  const own = systems.flatMap(
    ({ id }) => read<{ claims: ClaimItem[] }>(`systems/${id}.json`).items[0]?.claims ?? [],
  )
  expect(own).toEqual(read<ClaimItem>('claims.json').items)
})

test('every feature is answered for every system, by current claims of that cell', () => {
  const cells = read<CellItem>('matrix.json').items
  const systems = read<SystemItem>('systems.json').items
  const features = read<FeatureItem>('features.json').items
  expect(cells.map(({ system, feature }) => `${system}.${feature}`).sort()).toEqual(
    systems.flatMap(({ id }) => features.map((feature) => `${id}.${feature.id}`)).sort(),
  )
  const claims = new Map(read<ClaimItem>('claims.json').items.map((claim) => [claim.id, claim]))
  const wrong = cells.filter(({ system, feature, state, claims: ids }) => {
    const given = ids.map((id) => claims.get(id))
    const fit = given.every(
      (claim) => claim?.rank === 'current' && claim.system === system && claim.feature === feature,
    )
    return !fit || (state === 'unresearched' ? given.length > 0 : given.length === 0)
  })
  expect(wrong).toEqual([])
})

test('the table says the same as the matrix', () => {
  const [[, ...systems] = [], ...rows] = parseCsv(text('api/v1/matrix.csv'))
  const claims = new Map(read<ClaimItem>('claims.json').items.map(({ id, text }) => [id, text]))
  const table = new Map(
    rows.flatMap(([feature = '', ...cells]) =>
      cells.map((cell, i) => [`${systems[i] ?? ''}.${feature}`, cell] as const),
    ),
  )
  const cells = read<CellItem>('matrix.json').items
  expect(table.size).toBe(cells.length)
  for (const { system, feature, state, claims: ids } of cells) {
    const words = [...new Set(ids.map((id) => claims.get(id)))].join(' <> ')
    const expected = { unknown: '?', unresearched: '?', 'not-applicable': 'n/a', 'not-yet': 'n/a' }
    const cell = table.get(`${system}.${feature}`)
    // What was measured stands behind it in parentheses.
    if (state === 'value' || state === 'disputed') {
      expect(cell?.startsWith(words) && /^( \(.+\))?$/s.test(cell.slice(words.length)), cell).toBe(
        true,
      )
    } else expect(cell).toBe(expected[state])
  }
})

test.each(sites)('every address in the export leads somewhere, %s', (_, load) => {
  const of = load()
  const pages = new Map(of.pages.map((page) => [page.path, page]))
  // Cells have no address of their own; `url` of a source is somewhere else.
  const addresses = names(of)
    .filter((name) => name !== 'matrix.json')
    .flatMap((name) => read<{ url: string; page?: string }>(name, of).items)
    .map(({ url, page }) => page ?? url)
  expect(addresses).not.toEqual([])
  const dead = addresses.filter((address) => {
    const { pathname, hash } = new URL(address, siteUrl)
    const page = pages.get(pathname)
    return !page || (hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1))))
  })
  expect(dead).toEqual([])
})

test.each(sites)('the sitemap names every page that may be indexed, %s', (_, load) => {
  const of = load()
  const listed = [...text('sitemap.xml', of).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)
  const indexable = of.pages
    .filter((page) => byTag(page, 'meta').every((meta) => attribute(meta, 'name') !== 'robots'))
    .map((page) => siteUrl + page.path)
  expect(listed).toEqual(indexable.sort())
  expect(listed).toContain(siteUrl + of.base)
  expect(listed).not.toContain(`${siteUrl}${of.base}404.html`)
})

test.each(sites)('robots are told where the sitemap is, %s', (_, load) => {
  const of = load()
  expect(text('robots.txt', of)).toContain(`\nSitemap: ${siteUrl}${of.base}sitemap.xml\n`)
})
