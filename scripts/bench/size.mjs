import { compressedBytes } from '../lib/compressed.mjs'
import { measureFirstScreen } from '../lib/first-screen.mjs'
import { inChromium, isFont, sentTo } from './chromium.mjs'
import { byKind, middleAndLargest } from './kinds.mjs'
import { sum } from './median.mjs'
import { table } from './table.mjs'
import { readPages } from './workshop.mjs'

/** In compressed bytes. */
const most = { firstScreen: 14_600, system: 30_000, matrix: 40_000, script: 6_000 }

/**
 * What the pages weigh: of each kind the one in the middle and the largest.
 * @returns {Promise<import('./goal.mjs').Goal[]>}
 */
export function measureSizes() {
  return inChromium(async (browser, url, dir) => {
    /** @type {Measured[]} */
    const measured = []
    for (const [kind, pages] of byKind(readPages(dir))) {
      // Not for reading: it leads on at once.
      if (kind === 'stub') continue
      for (const page of middleAndLargest(pages)) {
        const weighed = await weigh(browser, url, page)
        measured.push({ kind, count: pages.length, address: `/${page.address}`, ...weighed })
      }
    }
    console.log(
      `Bytes, compressed as gzip -6 does; styles and most scripts are part of the HTML\n\n${table(
        ['kind', 'pages', 'page', 'HTML', 'CSS', 'script', 'all but fonts', 'first screen'],
        measured.map((one) => [
          ...[one.kind, one.count, one.address],
          ...[one.html, one.css, one.script, one.all, one.firstScreen],
        ]),
      )}`,
    )
    return goals(measured)
  })
}

/**
 * @typedef {object} Weight in bytes
 * @property {number} html
 * @property {number} css
 * @property {number} script
 * @property {number} all that is sent when the page is opened, but fonts
 * @property {number} firstScreen
 * @typedef {Weight & {kind: string, count: number, address: string}} Measured
 */

/** @param {readonly Measured[]} measured @returns {import('./goal.mjs').Goal[]} */
function goals(measured) {
  /** @param {string} what @param {keyof Weight} part @param {number} most @param {readonly Measured[]} pages */
  const largest = (what, part, most, pages) => {
    const [page] = [...pages].sort((a, b) => b[part] - a[part])
    return {
      what: `${what}: ${page?.address ?? 'none'}`,
      value: page?.[part] ?? NaN,
      most,
      unit: 'bytes',
    }
  }
  /** @param {string} kind */
  const of = (kind) => measured.filter((one) => one.kind === kind)
  // There the search is open from the start.
  const closed = measured.filter(({ kind }) => kind !== '/search')
  return [
    largest('largest first screen', 'firstScreen', most.firstScreen, measured),
    largest('largest page of a system', 'all', most.system, of('/os/*')),
    largest('whole matrix', 'all', most.matrix, of('/matrix')),
    largest('most script before a search', 'script', most.script, closed),
  ]
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./kinds.mjs').Page} page
 * @returns {Promise<Weight>}
 */
async function weigh(browser, url, { address, bytes }) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url + address, { waitUntil: 'networkidle' })
    const sent = (await sentTo(page)).filter((one) => !isFont(one))
    const inline = await page.evaluate(() => {
      /** @param {string} selector */
      const text = (selector) =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent).join('')
      return { css: text('style'), script: text('script:not([src], [type$=json])') }
    })
    /** @param {string} ending */
    const files = (ending) =>
      sum(sent.filter(({ file }) => file.endsWith(ending)).map((one) => one.bytes))
    const firstScreen = await measureFirstScreen(await context.newPage(), url + address)
    return {
      html: bytes,
      css: inlineBytes(inline.css) + files('.css'),
      script: inlineBytes(inline.script) + files('.js'),
      all: bytes + sum(sent.map((one) => one.bytes)),
      firstScreen: firstScreen.bytes,
    }
  } finally {
    await context.close()
  }
}

/** @param {string} text */
function inlineBytes(text) {
  return text === '' ? 0 : compressedBytes(text)
}
