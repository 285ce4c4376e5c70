/** Where the benchmark builds: a folder of its own in .build, gone when the process ends. */
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readFiles } from '../../src/reader/read-files.ts'
import { contentFolder } from '../../src/site/content-folder.ts'
import { compressedBytes } from '../lib/compressed.mjs'
import { fail, root, run } from '../lib/run.mjs'
import { grow, systemsOf } from './copies.mjs'
import { drawingOfPair } from './log.mjs'
import { endDescendants, watched } from './processes.mjs'

const builds = path.join(root, '.build')
mkdirSync(builds, { recursive: true })
const folder = mkdtempSync(path.join(builds, 'bench-'))

process.once('exit', () => {
  endDescendants()
  rmSync(folder, { recursive: true, force: true })
  // The caches that the builds have made, which are named after their output.
  const caches = path.join(builds, 'cache')
  const own = readdirSync(builds).includes('cache') ? readdirSync(caches) : []
  for (const name of own.filter((name) => name.includes(path.basename(folder)))) {
    rmSync(path.join(caches, name), { recursive: true, force: true })
  }
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

const content = readFiles(path.resolve(root, contentFolder))

/** How many systems the Atlas has. */
export const realSystems = systemsOf(content).length

/**
 * @typedef {object} Build
 * @property {string} dir of the site, from the project's folder
 * @property {number} systems
 * @property {number} pages
 * @property {number} pairs pages that compare two systems
 * @property {number} pairMs milliseconds to draw one of them
 * @property {number} seconds
 * @property {number} cpuSeconds
 * @property {number} peak bytes of memory
 */

/**
 * Builds the Atlas from nothing, with as many systems as wanted, but no fewer than it has.
 * @param {number} wanted
 * @returns {Promise<Build>}
 */
export async function build(wanted) {
  const files = grow(content, wanted)
  const systems = systemsOf(files).length
  const place = mkdtempSync(path.join(folder, `${String(systems)}-`))
  for (const [file, text] of files) write(path.join(place, 'content', file), text)
  const dir = path.relative(root, path.join(place, 'site'))
  const env = {
    CONTENT_DIR: path.relative(root, path.join(place, 'content')),
    OUT_DIR: dir,
    BASE_PATH: '/',
  }
  const { result, ...measured } = await watched(() =>
    run(process.execPath, ['scripts/build.mjs'], { env, quiet: true }),
  )
  if (result.code !== 0)
    fail(`${result.output}\nThe Atlas with ${String(systems)} systems was not built.`)
  const pages = pageFiles(dir).length
  const pairMs = drawingOfPair(result.output)
  return { dir, systems, pages, pairs: (systems * (systems - 1)) / 2, pairMs, ...measured }
}

/** @type {Promise<Build> | undefined} */
let real

/** The Atlas as it is, built once. */
export function realBuild() {
  real ??= build(realSystems)
  return real
}

/** @param {string} dir of a built site @returns {string[]} its pages as files */
function pageFiles(dir) {
  return readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
}

/**
 * @param {string} dir of a built site
 * @returns {import('./kinds.mjs').Page[]}
 */
export function readPages(dir) {
  return pageFiles(dir).map((file) => {
    const html = readFileSync(path.join(root, dir, file), 'utf8')
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')
    return { address, html, bytes: compressedBytes(html) }
  })
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
