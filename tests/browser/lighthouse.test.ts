/** The largest page of each kind has full marks for accessibility, best practices and what search engines need. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, test, type BrowserContext } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser, launchFlags } from '../../scripts/lib/browser.mjs'
import { largest, missing } from './support/kinds.ts'

const categories = ['accessibility', 'best-practices', 'seo']

/** One browser for the tests of a worker, which Lighthouse speaks to by a port. */
let browser: BrowserContext
let port: number
let profile: string

// The whole matrix takes more than half a minute on a busy machine.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test.beforeAll(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'atlas-lighthouse-'))
  const executablePath = findBrowser()
  browser = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...launchFlags, '--remote-debugging-port=0'],
  })
  const told = await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')
  port = Number(told.split('\n')[0])
})

test.afterAll(async () => {
  await browser.close()
  await rm(profile, { recursive: true, force: true })
})

// A page that answers with 404 is not measured: Lighthouse refuses to.
for (const address of largest.filter((one) => one !== missing)) {
  test(`${address} has full marks`, async ({ baseURL }) => {
    const url = new URL(address, baseURL).href
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      // For its report, which nobody reads; no audit looks at it.
      disableFullPageScreenshot: true,
    })
    const { categories: found = {}, audits = {} } = result?.lhr ?? {}
    const failed = Object.values(found).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
        .map(({ id: audit }) => `${id}: ${audit}, ${audits[audit]?.title ?? ''}`),
    )
    expect(failed).toEqual([])
    const scores = Object.fromEntries(Object.values(found).map(({ id, score }) => [id, score]))
    expect(scores).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 })
  })
}
