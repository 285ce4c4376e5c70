/** The processes that a build is made of: how much memory they hold. Where /proc tells, which is on Linux. */
import { readFileSync, readdirSync } from 'node:fs'
import process from 'node:process'
import { sum } from './median.mjs'

/**
 * @typedef {object} Process
 * @property {number} pid
 * @property {number} parent
 * @property {number} memory resident, in bytes
 */

/**
 * All processes that come from one, without itself.
 * @param {readonly Process[]} processes
 * @param {number} pid
 * @returns {Process[]}
 */
export function descendants(processes, pid) {
  const children = processes.filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child, ...descendants(processes, child.pid)])
}

/**
 * Does some work and watches the memory of what this process has started meanwhile. What programs share is counted for
 * each of them.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<{result: T, seconds: number, cpuSeconds: number, peak: number}>} `peak` in bytes and `cpuSeconds`, of
 *   all of them together, are NaN where they cannot be told
 */
export async function watched(work) {
  let peak = readable ? 0 : NaN
  const timer = setInterval(() => {
    const held = descendants(allProcesses(), process.pid).map(({ memory }) => memory)
    peak = Math.max(peak, sum(held))
  }, 200)
  const cpuBefore = childrenCpu()
  const start = performance.now()
  try {
    const result = await work()
    const seconds = (performance.now() - start) / 1000
    return { result, seconds, cpuSeconds: childrenCpu() - cpuBefore, peak }
  } finally {
    clearInterval(timer)
  }
}

/** Ends what this process has started and what that has started, each by its number. */
export function endDescendants() {
  for (const { pid } of descendants(allProcesses(), process.pid)) {
    try {
      process.kill(pid)
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

const readable = process.platform === 'linux'

/** @returns {Process[]} */
function allProcesses() {
  if (!readable) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(Number(pid)) ?? [])
}

/** @param {number} pid @returns {Process | undefined} */
function readProcess(pid) {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
    return { pid, parent, memory: 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) }
  } catch {
    // It has ended between the listing and the reading.
    return undefined
  }
}

/** Seconds of processor time of the children that have ended, and of theirs. */
function childrenCpu() {
  if (!readable) return NaN
  // The name in parentheses may hold spaces. Counted in hundredths on every Linux that Node runs on.
  const [, fields = ''] = /\) (.*)$/m.exec(readFileSync('/proc/self/stat', 'utf8')) ?? []
  const [user = 0, system = 0] = fields.split(' ').slice(13, 15).map(Number)
  return (user + system) / 100
}
