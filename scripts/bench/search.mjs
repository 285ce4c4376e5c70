import { inChromium, isFont, sentTo } from './chromium.mjs'
import { median, sum } from './median.mjs'
import { table } from './table.mjs'

/** What is looked for: the first with a cold cache, the others after it on the same page. */
const firstQuery = 'rollback'
const nextQueries = ['selinux', 'read-only root', 'kernel', 'ignition']
const times = 3
/** What the search was planned with, in bytes and milliseconds; the next one has typing to wait for as well. */
const most = { firstBytes: 150_000, firstMs: 500, nextBytes: 50_000, nextMs: 250 }

/**
 * @typedef {object} Search
 * @property {string} query
 * @property {number} ms from the opening of the page, or from the last key, to the results
 * @property {number} requests
 * @property {number} bytes as sent for the search alone: without the page and its face
 * @property {number} results that are shown
 */

/**
 * How long it takes until something is found, on the page of the search. From this machine, without a network between.
 * @returns {Promise<import('./goal.mjs').Goal[]>}
 */
export function measureSearch() {
  return inChromium(async (browser, url) => {
    /** @type {Search[]} */
    const firsts = []
    /** @type {Search[]} */
    const nexts = []
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext()
      try {
        const page = await context.newPage()
        firsts.push(await searchFirst(page, `${url}search/`))
        for (const query of nextQueries) nexts.push(await searchNext(page, query))
      } finally {
        await context.close()
      }
    }
    const rows = [...firsts, ...nexts.slice(0, nextQueries.length)].map((one, index) => [
      index < times ? 'cold cache' : 'next',
      ...[one.query, one.results, one.requests, one.bytes, one.ms],
    ])
    console.log(
      `Searches on /search/\n\n${table(['', 'query', 'results', 'requests', 'bytes', 'ms'], rows)}`,
    )
    /** @param {Search[]} searches @param {'bytes' | 'ms'} what */
    const middle = (searches, what) => median(searches.map((one) => one[what]))
    return [
      {
        what: 'first search',
        value: middle(firsts, 'bytes'),
        most: most.firstBytes,
        unit: 'bytes',
      },
      { what: 'first search', value: middle(firsts, 'ms'), most: most.firstMs, unit: 'ms' },
      { what: 'next search', value: middle(nexts, 'bytes'), most: most.nextBytes, unit: 'bytes' },
      { what: 'next search', value: middle(nexts, 'ms'), most: most.nextMs, unit: 'ms' },
    ]
  })
}

/** @param {import('@playwright/test').Page} page @param {string} address @returns {Promise<Search>} */
async function searchFirst(page, address) {
  await page.goto(`${address}?q=${encodeURIComponent(firstQuery)}`, { waitUntil: 'commit' })
  return search(page, firstQuery, 0)
}

/** @param {import('@playwright/test').Page} page @param {string} query @returns {Promise<Search>} */
async function searchNext(page, query) {
  const start = await page.evaluate(() => performance.now())
  await page.locator('main site-search input').fill(query)
  return search(page, query, start)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} query
 * @param {number} start milliseconds
 * @returns {Promise<Search>}
 */
async function search(page, query, start) {
  const shown = await page.waitForFunction((query) => {
    // The sentence on the results comes with them, and tells what they answer.
    const said = document.querySelector('main site-search [role=status]')?.textContent ?? ''
    const results = document.querySelectorAll('main [data-search-results] > li').length
    return said.includes(query) && { results, at: performance.now() }
  }, query)
  const { results, at } = /** @type {{results: number, at: number}} */ (await shown.jsonValue())
  const sent = (await sentTo(page)).filter((one) => one.at >= start && !isFont(one))
  return {
    query,
    ms: at - start,
    requests: sent.length,
    bytes: sum(sent.map(({ bytes }) => bytes)),
    results,
  }
}
