import { chromium } from '@playwright/test'
import { ensureBrowser, launchFlags } from '../lib/browser.mjs'
import { serve } from '../serve.mjs'
import { realBuild } from './workshop.mjs'

/**
 * Serves the Atlas as it is and opens a browser; both are closed after the work.
 * @template T
 * @param {(browser: import('@playwright/test').Browser, url: string, dir: string) => Promise<T>} work
 * @param {readonly string[]} [flags] more of them for the browser
 * @param {string} [site] the folder of another site
 * @returns {Promise<T>}
 */
export async function inChromium(work, flags = [], site) {
  const dir = site ?? (await realBuild()).dir
  const executablePath = await ensureBrowser()
  const server = await serve({ dir })
  try {
    const browser = await chromium.launch({ executablePath, args: [...launchFlags, ...flags] })
    try {
      return await work(browser, server.url, dir)
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}

/**
 * What was sent for a page so far, without the page itself.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{file: string, bytes: number, at: number}[]>} `bytes` as sent, `at` in milliseconds from the start
 */
export function sentTo(page) {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize, startTime }) => ({
        file: new URL(name).pathname,
        bytes: encodedBodySize,
        at: startTime,
      })),
  )
}

/** @param {{file: string}} sent */
export function isFont({ file }) {
  return file.endsWith('.woff2')
}
