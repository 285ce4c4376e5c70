import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { inChromium } from './chromium.mjs'
import { byKind } from './kinds.mjs'
import { median } from './median.mjs'
import { table } from './table.mjs'
import { readPages } from './workshop.mjs'

const least = 100
const times = 3
/** Milliseconds after which the pages that are left are run once each: a busy machine should not take for ever. */
const patience = 5 * 60_000
/** Pages that are no places to go to. */
const left = ['stub', '/404.html', '/*']

/**
 * How fast the largest page of each kind is by Lighthouse: a slow phone on a slow network, simulated.
 * @returns {Promise<import('./goal.mjs').Goal[]>}
 */
export async function measureLighthouse() {
  const port = await freePort()
  return inChromium(
    async (_, url, dir) => {
      /** @type {Rated[]} */
      const rated = []
      const deadline = performance.now() + patience
      for (const [kind, pages] of byKind(readPages(dir))) {
        const address = pages.at(-1)?.address ?? ''
        if (!left.includes(kind)) rated.push(await rate(url, address, port, deadline))
      }
      console.log(
        `Lighthouse, the largest page of each kind, simulated phone\n\n${table(
          [
            'page',
            'performance',
            'each run',
            'first paint ms',
            'largest paint ms',
            'blocked ms',
            'shift',
          ],
          rated.map((one) => [
            ...[`/${one.address}`, one.score, one.scores.join(' ')],
            ...[one.firstPaint, one.largestPaint, one.blocked, String(one.shift)],
          ]),
        )}`,
      )
      return rated.map(({ address, score }) => ({
        what: `Lighthouse performance of /${address}`,
        value: score,
        least,
        unit: 'of 100',
      }))
    },
    [`--remote-debugging-port=${String(port)}`],
  )
}

/**
 * @typedef {object} Run of Lighthouse
 * @property {number} score of 100; NaN where it failed
 * @property {number} firstPaint milliseconds, as all times
 * @property {number} largestPaint
 * @property {number} blocked
 * @property {number} shift
 * @typedef {Run & {address: string, scores: number[]}} Rated
 */

/**
 * The run in the middle of three. The third is left out where two agree, as it cannot change that.
 * @param {string} url
 * @param {string} address
 * @param {number} port of the browser
 * @param {number} deadline after which one run has to do
 * @returns {Promise<Rated>}
 */
async function rate(url, address, port, deadline) {
  /** @type {Run[]} */
  const runs = []
  do runs.push(await runLighthouse(url + address, port))
  while (!isSettled(runs) && performance.now() < deadline)
  const scores = runs.map(({ score }) => score)
  const middle = runs.find(({ score }) => Object.is(score, median(scores)))
  if (!middle) throw new Error(`Lighthouse has not run for /${address}.`)
  return { address, scores, ...middle }
}

/** @param {readonly Run[]} runs */
function isSettled(runs) {
  return runs.length === times || (runs.length === 2 && runs[0]?.score === runs[1]?.score)
}

/** @param {string} address @param {number} port @returns {Promise<Run>} */
async function runLighthouse(address, port) {
  const result = await lighthouse(address, {
    port,
    onlyCategories: ['performance'],
    logLevel: 'error',
  })
  const { categories = {}, audits = {} } = result?.lhr ?? {}
  /** @param {string} audit */
  const number = (audit) => audits[audit]?.numericValue ?? NaN
  return {
    score: Math.round((categories.performance?.score ?? NaN) * 100),
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    blocked: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
