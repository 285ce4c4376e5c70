import { rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/run.mjs'
import { table } from './table.mjs'
import { build, realBuild, realSystems } from './workshop.mjs'

const sizes = [40, 80]
/** Milliseconds. */
const mostPerPair = 5

/**
 * How long a build takes, and how that grows with the number of systems. All that a system brings is laid on its pairs:
 * its own page, its sources, its share of the matrix, the stubs.
 * @returns {Promise<import('./goal.mjs').Goal[]>}
 */
export async function measureBuilds() {
  // The first build reads everything from the disk for the first time, so it is done once more.
  const first = await realBuild()
  const measured = [await build(realSystems)]
  for (const size of sizes.filter((size) => size > realSystems)) measured.push(await build(size))
  for (const { dir } of measured) rmSync(path.join(root, dir), { recursive: true })

  const rows = [first, ...measured].map((one) => [
    one.systems,
    one.pages,
    one.seconds,
    one.pages / one.seconds,
    one.cpuSeconds,
    one.peak / 1e6,
    one.pairMs,
  ])
  const head = [
    'systems',
    'pages',
    'seconds',
    'pages/s',
    'processor s',
    'peak MB',
    'ms to draw a pair page',
  ]
  console.log(`Builds from nothing, with Pagefind\n\n${table(head, rows)}\n`)

  const steps = measured.slice(1).map((more, index) => step(measured[index] ?? more, more))
  const whole = step(measured[0] ?? first, measured.at(-1) ?? first)
  console.log(
    table(
      ['from', 'to', 'pairs', 'pages', 'ms per added pair', 'of processor', 'ms per added page'],
      [...steps, whole].map((one) => Object.values(one)),
    ),
  )
  const what = `build per added pair page, ${String(whole.from)} to ${String(whole.to)} systems`
  return [{ what, value: whole.perPair, most: mostPerPair, unit: 'ms' }]
}

/** @param {import('./workshop.mjs').Build} from @param {import('./workshop.mjs').Build} to */
function step(from, to) {
  const [pairs, pages] = [to.pairs - from.pairs, to.pages - from.pages]
  const ms = (to.seconds - from.seconds) * 1000
  const processorMs = (to.cpuSeconds - from.cpuSeconds) * 1000
  return {
    from: from.systems,
    to: to.systems,
    pairs,
    pages,
    perPair: ms / pairs,
    processorPerPair: processorMs / pairs,
    perPage: ms / pages,
  }
}
