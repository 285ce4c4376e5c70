import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { descendants, watched } from '../../../scripts/bench/processes.mjs'

test('descendants are the children, and theirs, and nobody else', () => {
  const process = (pid: number, parent: number) => ({ pid, parent, memory: 1 })
  const all = [process(1, 0), process(2, 1), process(3, 2), process(4, 1), process(5, 0)]
  expect(descendants(all, 1).map(({ pid }) => pid)).toEqual([2, 3, 4])
  expect(descendants(all, 5)).toEqual([])
})

test.runIf(process.platform === 'linux')('memory and time of a child are seen', async () => {
  const held = 100e6
  const program = `const held = Buffer.alloc(${String(held)}, 1); const end = Date.now() + 700; while (Date.now() < end); held`
  const { peak, cpuSeconds, seconds, result } = await watched(async () => {
    const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
    const [code] = (await once(child, 'exit')) as [number]
    return code
  })
  expect(result).toBe(0)
  expect(peak).toBeGreaterThan(held)
  expect(cpuSeconds).toBeGreaterThan(0)
  expect(seconds).toBeGreaterThan(0.7)
})
