import { bin } from './install.mjs'
import { run } from './run.mjs'

/**
 * The checks that need no build, each a list of commands that run one after another.
 * @type {Record<string, string[][]>}
 */
const checks = {
  types: [
    [bin('astro'), 'check'],
    [bin('tsc'), '--noEmit'],
  ],
  lint: [[bin('eslint'), '--max-warnings', '0', '.']],
  format: [[bin('prettier'), '--check', '.']],
  content: [['src/reader/cli.ts', '--complete']],
}

/** Writes the types of the content collections, which types and lint both need. */
const first = [bin('astro'), 'sync']

/**
 * Runs all checks, two at a time, and shows what those that fail have to say.
 * @param {string} node
 * @returns {Promise<{name: string, passed: boolean}[]>} in the order above
 */
export async function runChecks(node) {
  /** @type {Map<string, boolean>} */
  const results = new Map()
  const waiting = Object.entries(checks)
  const unready = await firstFailure(node, [first])
  if (unready !== undefined) console.log(unready)
  async function work() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, commands] = next
      const failure = await firstFailure(node, commands)
      results.set(name, failure === undefined)
      console.log(failure === undefined ? `  passed  ${name}` : `  FAILED  ${name}\n${failure}`)
    }
  }
  await Promise.all([work(), work()])
  return Object.keys(checks).map((name) => ({ name, passed: results.get(name) === true }))
}

/** @param {string} node @param {string[][]} commands @returns {Promise<string | undefined>} */
async function firstFailure(node, commands) {
  for (const args of commands) {
    const { code, output } = await run(node, args, { quiet: true })
    if (code !== 0) return output
  }
  return undefined
}
