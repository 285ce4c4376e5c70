import { expect, test } from 'vitest'
import type { Catalog } from '../../../src/atlas/catalog.ts'
import { isSearched, searchDocuments, withPassages } from '../../../src/search/documents.ts'

test('a page is searched when its main part says so', () => {
  expect(isSearched('<main id="main" data-pagefind-body data-x="y">')).toBe(true)
  expect(isSearched('<main id="main"><p data-pagefind-body>')).toBe(false)
})

test('passages go to the end of the main part, as text', () => {
  const html = withPassages('<main><p>Prose.</p></main><footer></footer>', [
    { id: 'rollback', heading: 'Rollback', text: 'manual. <b> & "quoted".' },
  ])
  expect(html).toBe(
    '<main><p>Prose.</p>' +
      '<h6 id="rollback" data-pagefind-weight="1.5">Rollback</h6>' +
      '<p data-pagefind-weight="0.8">manual. &lt;b> &amp; &quot;quoted&quot;.</p>' +
      '</main><footer></footer>',
  )
})

test('a page keeps its kind, as a field', () => {
  const html =
    '<main id="main" data-pagefind-body data-pagefind-filter="kind:system" data-pagefind-meta="status:ended 2020"><p>Prose.</p></main>'
  const empty = { systems: [], features: [], glossary: [] } as unknown as Catalog
  expect(searchDocuments(new Map([['/os/flatcar/', html]]), empty)).toEqual([
    {
      url: '/os/flatcar/',
      html: '<main id="main" data-pagefind-body data-pagefind-meta="status:ended 2020"><i data-pagefind-meta="kind:system"></i> <p>Prose.</p></main>',
    },
  ])
})
