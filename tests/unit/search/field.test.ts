import { describe, expect, test } from 'vitest'
import { compare, pairs } from '../../../src/atlas/comparison.ts'
import { likeness } from '../../../src/atlas/likeness.ts'
import { mainDifferences } from '../../../src/atlas/sentence.ts'
import { cellOf } from '../../../src/atlas/system.ts'
import { compact, compactTexts } from '../../../src/search/compact.ts'
import { expand } from '../../../src/search/field.ts'
import { catalog } from '../../../src/site/catalog.ts'

/** As the browser gets it. */
const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T
const field = expand(sent(compact(catalog)), sent(compactTexts(catalog)))

describe('what is sent says the same as the catalog', () => {
  test('of every cell', () => {
    for (const system of catalog.systems) {
      for (const { id } of catalog.features) {
        const [own, read] = [cellOf(system, id), cellOf(field.system(system.id), id)]
        expect([read.id, read.state, read.text]).toEqual([own.id, own.state, own.text])
        const first = own.shown?.current[0]
        expect(read.shown?.current[0]?.claim.at).toBe(first?.claim.at)
        expect(field.sourceOf(read)).toBe(first?.references[0]?.source.title)
      }
    }
  })

  test('of every life and hull', () => {
    for (const { id, name, life, hull, summary } of catalog.systems) {
      const read = field.system(id)
      expect(read).toMatchObject({ name, summary, hull })
      expect([read.life.ended, read.life.end]).toEqual([life.ended, life.end])
    }
  })

  test('of every pair: the sentences of its comparison', () => {
    for (const [a, b] of pairs(catalog.systems)) {
      const own = compare(catalog, a, b)
      const read = compare(field, field.system(a.id), field.system(b.id))
      expect(likeness(read)).toBe(likeness(own))
      expect(mainDifferences(read, 3).map(({ sentences }) => sentences)).toEqual(
        mainDifferences(own, 3).map(({ sentences }) => sentences),
      )
    }
  })
})

test('without the texts every cell is there', () => {
  const short = expand(sent(compact(catalog)))
  expect(short.whole).toBe(false)
  for (const system of catalog.systems)
    for (const { id } of catalog.features)
      expect(cellOf(short.system(system.id), id).text).toBe(cellOf(system, id).text)
})
