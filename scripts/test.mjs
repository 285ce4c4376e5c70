/**
 * Everything that is checked: `npm test`, or some stages of it: `npm test -- unit site`.
 * Its last line is `N passed, N failed`, and `, N skipped` where something was.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { ensureBrowser } from './lib/browser.mjs'
import { runChecks } from './lib/checks.mjs'
import { bin, install } from './lib/install.mjs'
import { fail, root, run } from './lib/run.mjs'

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/** The site as readers get it, the same once more, and the same under a base path; tests/site reads the first and last. */
const builds = {
  site: { OUT_DIR: 'dist', BASE_PATH: '/' },
  again: { OUT_DIR: '.build/again', BASE_PATH: '/' },
  based: { OUT_DIR: '.build/based', BASE_PATH: '/some/where/' },
}
const reports = '.build/reports'

/** @type {Record<string, (node: string) => Promise<Count>>} */
const stages = {
  check: async (node) => countPassed((await runChecks(node)).map(({ passed }) => passed)),
  unit: (node) => runVitest(node, 'unit'),
  build: buildAll,
  site: (node) => (isBuilt() ? runVitest(node, 'site') : impossible()),
  browser: (node) => (isBuilt() ? runPlaywright(node) : impossible()),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in stages))
if (unknown.length > 0) {
  fail(`No such stage: ${unknown.join(', ')}. There are ${Object.keys(stages).join(', ')}.`)
}
const chosen = Object.entries(stages).filter(([name]) => asked.length === 0 || asked.includes(name))

const node = await install()
if (chosen.some(([name]) => name === 'browser')) process.env.CHROMIUM_PATH = await ensureBrowser()
await mkdir(path.join(root, reports), { recursive: true })

/** @type {string[]} */
const summary = []
const total = none()
for (const [name, stage] of chosen) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const count = await stage(node)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(`${name.padEnd(8)} ${inWords(count)}, ${seconds} s`)
}
console.log(`\n${summary.join('\n')}`)
if (total.passed + total.failed === 0) console.log('No test ran, and that is a failure.')
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(inWords(total))

/** @returns {Count} */
function none() {
  return { passed: 0, failed: 0, skipped: 0 }
}

/** @param {Count} count */
function inWords({ passed, failed, skipped }) {
  const words = `${String(passed)} passed, ${String(failed)} failed`
  return skipped > 0 ? `${words}, ${String(skipped)} skipped` : words
}

/** @param {boolean[]} results @returns {Count} */
function countPassed(results) {
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed, skipped: 0 }
}

function isBuilt() {
  return existsSync(path.join(root, builds.site.OUT_DIR, 'index.html'))
}

/** @returns {Promise<Count>} */
async function impossible() {
  console.log('Not run: there is no built site. The stage `build` makes it.')
  return Promise.resolve({ passed: 0, failed: 1, skipped: 0 })
}

/**
 * The site first: where it cannot be built, the others cannot either. Each build has an output and a cache of its own,
 * so the other two are made at the same time.
 * @param {string} node
 * @returns {Promise<Count>}
 */
async function buildAll(node) {
  const first = await buildOne(node, 'site')
  if (!first) return countPassed([first])
  const others = await Promise.all([buildOne(node, 'again'), buildOne(node, 'based')])
  const differing = await compare(builds.site.OUT_DIR, builds.again.OUT_DIR)
  report('two builds give the same bytes', differing.length === 0, differing.join('\n'))
  return countPassed([first, ...others, differing.length === 0])
}

/** @param {string} node @param {keyof typeof builds} name @returns {Promise<boolean>} */
async function buildOne(node, name) {
  const env = builds[name]
  await rm(path.join(root, env.OUT_DIR), { recursive: true, force: true })
  const { code, output } = await run(node, ['scripts/build.mjs'], { env, quiet: true })
  report(`build: ${name} (${env.OUT_DIR}, under ${env.BASE_PATH})`, code === 0, output)
  return code === 0
}

/** @param {string} what @param {boolean} passed @param {string} why */
function report(what, passed, why) {
  console.log(passed ? `  passed  ${what}` : `  FAILED  ${what}\n${why}`)
}

/** @param {string} one @param {string} other @returns {Promise<string[]>} the files that differ */
async function compare(one, other) {
  const [first, second] = await Promise.all([hashes(one), hashes(other)])
  const files = new Set([...first.keys(), ...second.keys()])
  return [...files].filter((file) => first.get(file) !== second.get(file)).sort()
}

/** @param {string} dir @returns {Promise<Map<string, string>>} */
async function hashes(dir) {
  const folder = path.join(root, dir)
  /** @type {Map<string, string>} */
  const found = new Map()
  if (!existsSync(folder)) return found
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    found.set(path.relative(folder, file), hash)
  }
  return found
}

/** @param {string} node @param {string} project @returns {Promise<Count>} */
async function runVitest(node, project) {
  const file = `${reports}/${project}.json`
  await rm(path.join(root, file), { force: true })
  const { code } = await run(node, [
    ...[bin('vitest'), 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ])
  /** @type {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number} | undefined} */
  const result = await readReport(file)
  return atLeastOneFailure(code, {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  })
}

/** @param {string} node @returns {Promise<Count>} */
async function runPlaywright(node) {
  const file = `${reports}/browser.json`
  await rm(path.join(root, file), { force: true })
  const { code } = await run(node, [bin('playwright'), 'test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  /** @type {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}} | undefined} */
  const result = await readReport(file)
  return atLeastOneFailure(code, {
    passed: result?.stats.expected ?? 0,
    // What passes only sometimes does not pass.
    failed: (result?.stats.unexpected ?? 0) + (result?.stats.flaky ?? 0),
    skipped: result?.stats.skipped ?? 0,
  })
}

/** @param {string} file */
async function readReport(file) {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/**
 * A runner can fail without a failing test, when a test file does not load for example.
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function atLeastOneFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
