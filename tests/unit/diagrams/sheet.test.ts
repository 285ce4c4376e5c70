import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sheetOf } from '../../../src/diagrams/sheet.ts'
import { diagrams, hard } from './support/diagrams.ts'

const imprint = {
  name: 'Alpha: Two slots & more',
  edition: 'Edition',
  sources: 'Sources',
  address: 'https://example.org/diagrams/two-slots/',
}

test.each(diagrams.map((diagram) => ({ id: diagram.id, diagram })))(
  '$id: the file needs no font and no other file, and takes at most 20,000 bytes compressed',
  async ({ diagram }) => {
    const svg = await sheetOf(diagram, imprint)
    expect(svg).not.toMatch(/<text|font-family|var\(|url\(|@|NaN|undefined/)
    expect(gzipSync(svg, { level: 6 }).length).toBeLessThanOrEqual(20_000)
    const ids = [...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = new Set([...svg.matchAll(/href="#(\w+)"/g)].map(([, id]) => id))
    expect([...used].filter((id) => !ids.includes(id))).toEqual([])
  },
)

test('it says what it is and where it comes from, to those who cannot see it as well', async () => {
  const svg = await sheetOf(hard, imprint)
  expect(svg).toContain('<title>Alpha: Two slots &amp; more</title>')
  expect(svg).toContain('Edition. https://example.org/diagrams/two-slots/</desc>')
})

test('a step has a file of its own, with the states of its boxes', async () => {
  const [whole, first, second] = await Promise.all([
    sheetOf(hard, imprint),
    sheetOf(hard, imprint, 1),
    sheetOf(hard, imprint, 2),
  ])
  expect(whole).not.toContain('class="b store" data-now')
  expect(first).toContain('data-now="a"')
  expect(second).not.toBe(first)
})
