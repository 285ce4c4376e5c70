import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from 'html-validate'
import { expect, test } from 'vitest'
import { attribute, byTag, site, textOf } from './support/site.ts'

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
