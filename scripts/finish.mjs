/**
 * What is done to the built pages: each gets its security policy, then the sitemap and the search index are made
 * from them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import { isSearched, searchDocuments } from '../src/search/documents.ts'
import { unsearched } from '../src/search/passages.ts'
import { catalog } from '../src/site/catalog.ts'
import { withPolicy } from './lib/policy.mjs'
import { fail, root } from './lib/run.mjs'
import { indexedAddress, toSitemap } from './lib/sitemap.mjs'

const dir = path.resolve(root, process.env.OUT_DIR || 'dist')
const pages = (await readdir(dir, { recursive: true }))
  .filter((file) => file.endsWith('.html'))
  .sort()

/** @type {string[]} */
const problems = []
/** @type {string[]} */
const indexed = []
/** @type {Map<string, string>} the pages by their address without the base path */
const built = new Map()
// Thousands of small files: to wait for each in turn takes several times as long as to read and write it.
for (const page of pages) {
  const html = readFileSync(path.join(dir, page), 'utf8')
  if (isSearched(html)) built.set(`/${page.replace(/(^|\/)index\.html$/, '$1')}`, html)
  const address = indexedAddress(html)
  if (address !== undefined) indexed.push(address)
  try {
    writeFileSync(path.join(dir, page), withPolicy(html))
  } catch (error) {
    problems.push(`${page} ${/** @type {Error} */ (error).message}`)
  }
}
if (problems.length > 0) fail(problems.join('\n'))
if (built.size === 0) fail('No page carries data-pagefind-body: nothing would be found.')

await writeFile(path.join(dir, 'sitemap.xml'), toSitemap(indexed))

const { index, errors } = await createIndex({ excludeSelectors: unsearched })
if (!index) fail(`Pagefind did not start: ${errors.join(', ')}`)
for (const { url, html } of searchDocuments(built, catalog)) {
  const read = await index.addHTMLFile({ url, content: html })
  problems.push(...read.errors.map((error) => `${url} ${error}`))
}
const outputPath = path.join(dir, 'pagefind')
const written = await index.writeFiles({ outputPath })
await close()
problems.push(...written.errors)
if (problems.length > 0) fail(`Pagefind: ${problems.join('\n')}`)

// The site has its own search box, in one language and without a worker: the rest is dead weight.
for (const file of await readdir(outputPath)) {
  if (/^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/.test(file)) {
    await rm(path.join(outputPath, file))
  }
}
console.log(`${String(pages.length)} pages, ${String(built.size)} of them searched.`)
