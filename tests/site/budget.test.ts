import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compressedBytes } from '../../scripts/lib/compressed.mjs'
import { drawings } from '../../src/atlas/drawing.ts'
import { catalog } from '../../src/site/catalog.ts'
import { attribute, byTag, pageAt, site, textOf, type Page } from './support/site.ts'

/** The files that a page loads at once, fonts apart: scripts, what these import, style sheets. */
function filesOf(page: Page): string[] {
  const direct = page.elements.flatMap((element) => {
    if (element.tagName === 'script') return attribute(element, 'src') ?? []
    const rel = element.tagName === 'link' ? attribute(element, 'rel') : undefined
    return rel === 'stylesheet' || rel === 'modulepreload' ? (attribute(element, 'href') ?? []) : []
  })
  const found = new Set(direct)
  for (const file of found) {
    for (const [, name = ''] of read(file).matchAll(
      /\b(?:from|import)\s*["'`](\.?\/[^"'`]+)["'`]/g,
    )) {
      found.add(new URL(name, `http://site${file}`).pathname)
    }
  }
  return [...found]
}

function read(file: string): string {
  return readFileSync(path.join(site().dir, file), 'utf8')
}

/** The script that a page runs before anything is asked of it. */
function scriptOf(page: Page): number {
  const inline = byTag(page, 'script')
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => !attribute(script, 'type')?.endsWith('json'))
    .map(textOf)
  const files = filesOf(page).filter((file) => file.endsWith('.js'))
  return [...inline, ...files.map(read)].reduce((sum, text) => sum + compressedBytes(text), 0)
}

function totalOf(page: Page): number {
  return filesOf(page).reduce(
    (sum, file) => sum + compressedBytes(read(file)),
    compressedBytes(page.html),
  )
}

/** The pages below a folder with their weights, those above the limit. */
function above(limit: number, weigh: (page: Page) => number, pages: readonly Page[]): string[] {
  expect(pages.length).toBeGreaterThan(0)
  return pages.flatMap((page) => {
    const bytes = weigh(page)
    return bytes > limit ? [`${page.file}: ${bytes} bytes`] : []
  })
}

/** Pages of systems above 30 KB, each with its reason and a limit that may only shrink. */
const heavier: Readonly<Record<string, { limit: number; why: string }>> = {
  '/os/atomic-host/': { limit: 35_500, why: 'three editions, each with claims of its own' },
  '/os/bottlerocket/': { limit: 32_000, why: 'variants with claims of their own' },
  '/os/fedora-coreos/': { limit: 31_200, why: 'its three streams, and a long table of releases' },
  '/os/flatcar/': { limit: 31_500, why: 'four channels, and a long table of releases' },
  '/os/opensuse-microos/': { limit: 33_400, why: 'four editions, each with claims of its own' },
  '/os/photon-os/': { limit: 32_400, why: 'five series, each with claims of its own' },
  '/os/rancheros/': { limit: 31_500, why: 'what the texts that named it first said is all kept' },
  '/os/rhel-coreos/': { limit: 30_800, why: 'claims of three sources for most facts' },
  '/os/ubuntu-core/': { limit: 30_500, why: 'six series, each with claims of its own' },
  '/os/container-linux/': {
    limit: 30_800,
    why: 'what the texts that named it first said is all kept',
  },
  '/os/azure-linux/': { limit: 31_000, why: 'two editions, each with claims of its own' },
}

/** The plate with the drawing of a system, in two widths, with its steps, words and sources. */
const drawingPlate = /<section[^>]*aria-labelledby="d-[^]*?<\/section>/

function withoutDrawing(page: Page): number {
  return (
    totalOf(page) -
    compressedBytes(page.html) +
    compressedBytes(page.html.replace(drawingPlate, ''))
  )
}

describe('compressed', () => {
  test('the page of a system takes at most 30 KB in all, fonts and its drawing apart', () => {
    const pages = site().pages.filter(({ path: address }) => /^\/os\/[^/]+\/$/.test(address))
    expect(
      above(
        30_000,
        withoutDrawing,
        pages.filter(({ path: address }) => !(address in heavier)),
      ),
    ).toEqual([])
  })

  test('the drawing of a system takes at most 9 KB, with its steps, words and sources', () => {
    const pages = site().pages.filter(({ path: address }) => /^\/os\/[^/]+\/$/.test(address))
    const drawn = pages.filter(({ html }) => drawingPlate.test(html))
    expect(drawn.length).toBeGreaterThan(1)
    expect(
      above(9_000, ({ html }) => compressedBytes(drawingPlate.exec(html)?.[0] ?? ''), drawn),
    ).toEqual([])
  })

  test('the gallery takes at most 30 KB, with all drawings in small', () => {
    const page = pageAt(site(), '/diagrams/')
    expect([...page.html.matchAll(/class="sketch"/g)].length).toBe(drawings(catalog).length)
    expect(above(30_000, ({ html }) => compressedBytes(html), [page])).toEqual([])
  })

  test('a drawing in a page takes at most 6 KB in either width', () => {
    const sheets = site().pages.flatMap(({ file, html }) =>
      [...html.matchAll(/<div class="sheet-[wn]">[^]*?<\/div>/g)].map(([sheet]) => ({
        file,
        sheet,
      })),
    )
    expect(sheets.length).toBeGreaterThan(100)
    const heavy = sheets.filter(({ sheet }) => compressedBytes(sheet) > 6_000)
    expect(heavy.map(({ file }) => file)).toEqual([])
  })

  test('the script that steps through a drawing takes at most 1.5 KB', () => {
    const page = pageAt(site(), '/diagrams/rancheros-two-daemons/')
    const scripts = [...byTag(page, 'script').map(textOf), ...filesOf(page).map(read)]
    const stepper = scripts.filter((text) => text.includes('diagram-steps'))
    expect(stepper).toHaveLength(1)
    expect(compressedBytes(stepper[0] ?? '')).toBeLessThanOrEqual(1_500)
  })

  test('the pages that are heavier keep to a limit of their own', () => {
    for (const [address, { limit }] of Object.entries(heavier)) {
      expect(above(limit, withoutDrawing, [pageAt(site(), address)])).toEqual([])
    }
  })

  test('the whole matrix takes at most 40 KB', () => {
    expect(above(40_000, totalOf, [pageAt(site(), '/matrix/')])).toEqual([])
  })

  test('what the page of the search answers from takes at most 40 KB, its script included', () => {
    const script = readdirSync(path.join(site().dir, '_astro')).filter((file) =>
      /^search-.*\.js$/.test(file),
    )
    expect(script).toHaveLength(1)
    const data = ['answers.json', 'words.json', 'sprite.svg']
    const files = [`/_astro/${script[0] ?? ''}`, ...data.map((file) => `/search/${file}`)]
    const bytes = files.map((file) => compressedBytes(read(file)))
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(40_000)
  })

  test('scripts take at most 6 KB before a search is opened', () => {
    expect(above(6_000, scriptOf, site().pages)).toEqual([])
  })
})

test('nothing blocks the first paint: styles stand in the page, scripts wait', () => {
  const blocking = site().pages.flatMap((page) =>
    page.elements
      .filter(
        (element) =>
          (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') ||
          (element.tagName === 'script' &&
            attribute(element, 'src') !== undefined &&
            attribute(element, 'type') !== 'module'),
      )
      .map(({ tagName }) => `${page.file}: <${tagName}>`),
  )
  expect(blocking).toEqual([])
})
