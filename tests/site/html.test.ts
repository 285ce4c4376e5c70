import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from 'html-validate'
import { expect, test } from 'vitest'
import { catalog } from '../../src/site/catalog.ts'
import {
  attribute,
  byTag,
  isStub,
  lineOf,
  metaOf,
  site,
  textOf,
  type Page,
} from './support/site.ts'

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  const invalid = []
  for (const { html, file } of site().pages) {
    const report = await validator.validateString(html, file)
    invalid.push(...report.results)
  }
  expect(formatterFactory('text')(invalid)).toBe('')
})

test('every id stands once on its page', () => {
  const twice = site().pages.flatMap(({ file, elements }) => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${file}#${id}`)
  })
  expect(twice).toEqual([])
})

test('every page has a title of its own', () => {
  const byTitle = Map.groupBy(site().pages, (page) => {
    const title = byTag(page, 'title')[0]
    return title ? textOf(title).trim() : ''
  })
  const shared = [...byTitle].filter(([title, pages]) => title === '' || pages.length > 1)
  expect(shared.map(([title, pages]) => [title, pages.map(({ file }) => file)])).toEqual([])
})

test('every page has one first heading, and it is not empty', () => {
  const wrong = site()
    .pages.map((page) => [page.file, byTag(page, 'h1').map(lineOf)] as const)
    .filter(([, headings]) => headings.length !== 1 || headings[0] === '')
  expect(wrong).toEqual([])
})

test('every page describes itself in 50 to 200 characters, each in its own', () => {
  const pages = site().pages.filter((page) => !isStub(page))
  const described = pages.map((page) => [page.file, metaOf(page, 'description') ?? ''] as const)
  const wrong = described.filter(([, text]) => text.length < 50 || text.length > 200)
  expect(wrong.map(([file, text]) => `${file} (${text.length}): ${text}`)).toEqual([])
  const shared = [...Map.groupBy(described, ([, text]) => text).values()].filter(
    (same) => same.length > 1,
  )
  expect(shared.map((same) => same.map(([file]) => file))).toEqual([])
})

test('no name of a system is glued to the word before it', () => {
  const names = catalog.systems.map(({ name }) => name.replace(/[^\w ]/g, '\\$&'))
  const glued = new RegExp(`[a-z,:;](?:${names.join('|')})\\b`)
  const found = site().pages.flatMap((page) =>
    textsOf(page).flatMap((text) => {
      const match = glued.exec(text)
      return match ? [`${page.file}: ${match[0]}`] : []
    }),
  )
  expect(found).toEqual([])
})

/** Each run of text by itself: elements that stand side by side are not glued. Addresses of the web are no prose. */
function textsOf(page: Page): string[] {
  return page.elements
    .filter(({ tagName }) => !['script', 'style'].includes(tagName))
    .flatMap(({ childNodes }) => childNodes)
    .flatMap((node) => (node.nodeName === '#text' && 'value' in node ? [node.value] : []))
}
