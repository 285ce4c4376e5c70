import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder; every command runs in it. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] set on top of this process's environment
 * @property {boolean} [quiet] keep the output instead of showing it
 */

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm and npx are batch files on Windows, and those need a shell.
      shell: process.platform === 'win32' && /^np[mx]$/.test(program),
    })
    // What this process started does not outlive it.
    const end = () => child.kill()
    process.once('exit', end)
    let output = ''
    child.stdout?.on('data', (text) => (output += String(text)))
    child.stderr?.on('data', (text) => (output += String(text)))
    child.on('error', (error) => {
      resolve({ code: 127, output: `${program}: ${error.message}` })
    })
    child.on('close', (code) => {
      process.off('exit', end)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Ends this process with a message for people.
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/**
 * Ends this process when the shell is gone that npm put between itself and us: npm passes the signal to end on to
 * that shell, the shell passes nothing on, and a server would keep its port.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit()
  }, 250).unref()
}
