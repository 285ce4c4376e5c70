/**
 * What is done to the built pages: each gets its security policy, then the sitemap and the search index are made
 * from them.
 */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
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
let searchable = 0
for (const page of pages) {
  const html = await readFile(path.join(dir, page), 'utf8')
  if (/<[a-z][^>]*\sdata-pagefind-body[\s=>]/.test(html)) searchable += 1
  const address = indexedAddress(html)
  if (address !== undefined) indexed.push(address)
  try {
    await writeFile(path.join(dir, page), withPolicy(html))
  } catch (error) {
    problems.push(`${page} ${/** @type {Error} */ (error).message}`)
  }
}
if (problems.length > 0) fail(problems.join('\n'))
if (searchable === 0) {
  fail('No page carries data-pagefind-body, and without one Pagefind would index every page.')
}

await writeFile(path.join(dir, 'sitemap.xml'), toSitemap(indexed))

const { index, errors } = await createIndex()
if (!index) fail(`Pagefind did not start: ${errors.join(', ')}`)
const read = await index.addDirectory({ path: dir })
const outputPath = path.join(dir, 'pagefind')
const written = await index.writeFiles({ outputPath })
await close()
const failed = [...read.errors, ...written.errors]
if (failed.length > 0) fail(`Pagefind: ${failed.join(', ')}`)

// The site has its own search box; Pagefind's ready-made ones are dead weight.
for (const file of await readdir(outputPath)) {
  if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file)) {
    await rm(path.join(outputPath, file))
  }
}
console.log(`${String(pages.length)} pages, ${String(searchable)} of them searchable.`)
