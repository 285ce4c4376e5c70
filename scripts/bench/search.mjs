import { inChromium, isFont, sentTo } from './chromium.mjs'
import { median, sum } from './median.mjs'
import { table } from './table.mjs'
import { build, realBuild } from './workshop.mjs'

/** What is asked with a cold cache, one of each kind of answer. */
const coldQueries = {
  system: 'flatcar',
  feature: 'rollback',
  value: 'zypper',
  fact: 'talos shell',
  comparison: 'kairos or microos',
  term: 'what is ostree',
}
/** What is asked after it, on the same page. */
const warmQueries = ['selinux', 'read-only root', 'bottlerocket', 'photon kernel version']
const times = 3
/** Bytes and milliseconds. The search of the full text waits until typing rests, which is counted. */
const most = {
  answerBytes: 40_000,
  heaviestBytes: 60_000,
  textBytes: 120_000,
  answerMs: 17,
  textMs: 100,
}
const manySystems = 80

/**
 * How much is sent until something is answered and found, and how long it takes once that is loaded: at as many systems
 * as there are, and at many. From this machine, without a network between.
 * @returns {Promise<import('./goal.mjs').Goal[]>}
 */
export async function measureSearch() {
  const goals = []
  for (const site of [await realBuild(), await build(manySystems)]) {
    goals.push(...(await measureSite(site.dir, site.systems)))
  }
  return goals
}

/** @param {string} dir @param {number} systems @returns {Promise<import('./goal.mjs').Goal[]>} */
function measureSite(dir, systems) {
  return inChromium(
    async (browser, url) => {
      /** @type {{kind: string, query: string, answer: number, text: number}[]} */
      const cold = []
      /** @type {{query: string, answerMs: number, textMs: number}[]} */
      const warm = []
      for (const [kind, query] of Object.entries(coldQueries)) {
        const context = await browser.newContext()
        try {
          const page = await context.newPage()
          cold.push({ kind, query, ...(await askCold(page, `${url}search/`, query)) })
          if (warm.length > 0) continue
          for (let time = 0; time < times; time += 1) {
            for (const next of warmQueries)
              warm.push({ query: next, ...(await askWarm(page, next)) })
          }
        } finally {
          await context.close()
        }
      }
      const rows = cold.map(({ kind, query, answer, text }) => [kind, query, answer, text])
      console.log(
        `With ${String(systems)} systems, on a cold cache\n\n${table(['answer', 'query', 'bytes to the answer', 'bytes to the pages'], rows)}\n`,
      )
      const later = warm.map(({ query, answerMs, textMs }) => [query, answerMs, textMs])
      console.log(
        `Once loaded\n\n${table(['query', 'ms to the answer', 'ms to the pages'], later)}\n`,
      )
      /** @param {string} what @param {number[]} values @param {number} goal @param {string} unit */
      const goal = (what, values, goal, unit) => ({
        what: `${what}, ${String(systems)} systems`,
        value: median(values),
        most: goal,
        unit,
      })
      return [
        {
          what: `heaviest first answer, ${String(systems)} systems`,
          value: Math.max(...cold.map(({ answer }) => answer)),
          most: most.heaviestBytes,
          unit: 'bytes',
        },
        goal(
          'first answer',
          cold.map(({ answer }) => answer),
          most.answerBytes,
          'bytes',
        ),
        goal(
          'first pages',
          cold.map(({ text }) => text),
          most.textBytes,
          'bytes',
        ),
        goal(
          'key to answer',
          warm.map(({ answerMs }) => answerMs),
          most.answerMs,
          'ms',
        ),
        goal(
          'key to pages',
          warm.map(({ textMs }) => textMs),
          most.textMs,
          'ms',
        ),
      ]
    },
    [],
    dir,
  )
}

/**
 * Opens the page of the search with a query in the address. The answer counts when it is whole; what was sent for the
 * search alone counts, without the page and its face.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {string} query
 */
async function askCold(page, address, query) {
  // The engine waits at the door until the answer's bytes are counted.
  /** @type {() => void} */
  let open = () => undefined
  const answered = new Promise((resolve) => (open = () => resolve(undefined)))
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await answered
    await route.continue()
  })
  await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => {
    const head = document.querySelector('main .answer-head')
    const needsTexts = head !== null && /^(Fact|Comparison|Term)/.test(head.textContent)
    const hasTexts = performance
      .getEntriesByType('resource')
      .some(({ name }) => name.endsWith('/texts.json'))
    return head !== null && (!needsTexts || hasTexts)
  })
  await page.waitForTimeout(100)
  const answer = await bytesOf(page)
  open()
  await found(page, query)
  return { answer, text: await bytesOf(page) }
}

/** @param {import('@playwright/test').Page} page */
async function bytesOf(page) {
  return sum((await sentTo(page)).filter((one) => !isFont(one)).map(({ bytes }) => bytes))
}

/** @param {import('@playwright/test').Page} page @param {string} query */
function found(page, query) {
  return page.waitForFunction((query) => {
    const said = document.querySelector('main site-search [role=status]')?.textContent ?? ''
    return said.includes(`for “${query}”`) || said.includes(`all of “${query}”`)
  }, query)
}

/**
 * One key sets the query; the list is watched for the answer, and for the pages.
 * @param {import('@playwright/test').Page} page
 * @param {string} query
 * @returns {Promise<{answerMs: number, textMs: number}>}
 */
function askWarm(page, query) {
  return page.evaluate(
    (query) =>
      new Promise((resolve) => {
        const input = /** @type {HTMLInputElement} */ (
          document.querySelector('main site-search input')
        )
        const status = document.querySelector('main site-search [role=status]')
        const list = document.querySelector('main [data-search-results]')
        if (!status || !list) return
        const start = performance.now()
        let answerMs = 0
        new MutationObserver((_, observer) => {
          if (answerMs === 0 && list.querySelector('.answer-head') !== null)
            answerMs = performance.now() - start
          if (!status.textContent.includes(`for “${query}”`)) return
          observer.disconnect()
          resolve({ answerMs, textMs: performance.now() - start })
        }).observe(/** @type {Element} */ (list.parentElement), { childList: true, subtree: true })
        input.value = query
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    query,
  )
}
