/** Measures the Atlas, or the parts of it that are asked for; started by scripts/bench.mjs. */
import os from 'node:os'
import process from 'node:process'
import { endWithNpm, fail } from '../lib/run.mjs'
import { summary } from './goal.mjs'

/** @typedef {() => Promise<import('./goal.mjs').Goal[]>} Measure */

/** @type {Record<string, () => Promise<Measure>>} */
const parts = {
  build: async () => (await import('./build.mjs')).measureBuilds,
  size: async () => (await import('./size.mjs')).measureSizes,
  search: async () => (await import('./search.mjs')).measureSearch,
  lighthouse: async () => (await import('./lighthouse.mjs')).measureLighthouse,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  fail(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
}

endWithNpm()
const [load = 0] = os.loadavg()
console.log(
  `${String(os.availableParallelism())} cores (${os.cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, ` +
    `load ${load.toFixed(1)}: what else runs here makes the times longer.`,
)
/** @type {import('./goal.mjs').Goal[]} */
const goals = []
const start = performance.now()
for (const [name, load] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n== ${name}\n`)
  goals.push(...(await (await load())()))
}
const minutes = (performance.now() - start) / 60_000
console.log(`\n== goals\n\n${summary(goals)}, in ${minutes.toFixed(1)} minutes`)
