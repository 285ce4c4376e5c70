/**
 * What is done to the built pages: each gets its security policy, then the sitemap and the search index are made
 * from them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { asSearched, isSearched, searchDocuments } from '../src/search/documents.ts'
import { unsearched } from '../src/search/passages.ts'
import { pageFacts, proseWords } from '../src/search/prose.ts'
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
  const own = `/${page.replace(/(^|\/)index\.html$/, '$1')}`
  const searched = asSearched(own, html)
  if (isSearched(searched)) built.set(own, searched)
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

// A word needs one piece of the index: small pieces make a first search light. Pagefind has no option for it.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ||= '2500'
const { index, errors } = await createIndex({ excludeSelectors: unsearched })
if (!index) fail(`Pagefind did not start: ${errors.join(', ')}`)
const documents = searchDocuments(built, catalog)
for (const { url, html } of documents) {
  const read = await index.addHTMLFile({ url, content: html })
  problems.push(...read.errors.map((error) => `${url} ${error}`))
}
// Pagefind's own writing may still be under way when it says that it is done, and closing it then leaves empty files.
const { files, errors: unwritten } = await index.getFiles()
await close()
problems.push(...unwritten)
if (problems.length > 0) fail(`Pagefind: ${problems.join('\n')}`)

// The site has its own search box, in one language and without a worker: the rest is dead weight.
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/
for (const { path: file, content } of files) {
  if (unused.test(file)) continue
  const target = path.join(dir, 'pagefind', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}
const search = path.join(dir, 'search')
mkdirSync(search, { recursive: true })
writeFileSync(path.join(search, 'words.json'), JSON.stringify(proseWords(documents, catalog)))
/** @type {[id: string, fragment: string][]} */
const fragments = files
  .filter((file) => file.path.startsWith('fragment/'))
  .map(({ path: file, content }) => [
    path.basename(file, '.pf_fragment'),
    gunzipSync(content)
      .toString('utf8')
      .replace(/^[^{]*/, ''),
  ])
writeFileSync(path.join(search, 'pages.json'), JSON.stringify(pageFacts(fragments, catalog)))
console.log(`${String(pages.length)} pages, ${String(built.size)} of them searched.`)
