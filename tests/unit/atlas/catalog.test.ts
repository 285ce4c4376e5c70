import { expect, test } from 'vitest'
import { buildCatalog, compareText } from '../../../src/atlas/catalog.ts'
import { cellOf } from '../../../src/atlas/system.ts'
import { check } from '../../../src/reader/check.ts'
import { catalogFiles, catalogOf, unknownSystem } from '../support/atlas.ts'

const catalog = catalogOf()

test('living systems come first, then ended ones, and the baseline last', () => {
  expect(catalog.systems.map(({ id }) => id)).toEqual(['gamma', 'alpha', 'beta'])
})

test('within that, by name whatever its case, not by id', () => {
  const names = ['Zeta', 'eta', 'Beta two', 'delta', 'Iota', 'a']
  const renamed = catalogOf(
    Object.assign({}, ...names.map((name, i) => unknownSystem(`s-${String(i)}`, name))) as Record<
      string,
      string
    >,
  )
  expect(renamed.systems.map(({ name }) => name)).toEqual([
    ...['a', 'Beta two', 'delta', 'eta', 'gamma', 'Iota', 'Zeta'],
    ...['Alpha3', 'Beta'],
  ])
})

test('the baseline is no micro OS', () => {
  expect(catalog.microOses.map(({ id }) => id)).toEqual(['gamma', 'alpha'])
  expect(catalog.system('beta').baseline).toBe(true)
})

test('the groups hold their features, in the order of the groups', () => {
  expect(catalog.groups.map(({ id, features }) => [id, features.length])).toEqual([
    ['base', 4],
    ['life', 4],
    ['structure', 7],
  ])
  expect(catalog.features).toHaveLength(15)
})

test('every system answers every feature', () => {
  for (const system of catalog.systems) {
    expect([...system.cells.keys()]).toEqual(catalog.features.map(({ id }) => id))
  }
})

test('what does not exist is told by its name', () => {
  expect(() => catalog.system('omega')).toThrow('There is no system "omega".')
  expect(() => catalog.feature('omega')).toThrow('There is no feature "omega".')
  expect(() => catalog.source('omega')).toThrow('There is no source "omega".')
  expect(() => cellOf(catalog.system('alpha'), 'omega')).toThrow('There is no feature "omega".')
})

test('sources stand by id and the glossary by term', () => {
  expect(catalog.sources.map(({ id }) => id)).toEqual(['article', 'maker-code-1.5', 'maker-docs'])
  expect(catalog.glossary.map(({ term }) => term)).toEqual(['first process'])
})

test('the order of the files makes no difference', () => {
  const reversed = check(new Map([...catalogFiles()].reverse())).content
  if (reversed === null) throw new Error('The small content is not valid.')
  const other = buildCatalog(reversed)
  expect(other.systems).toEqual(catalog.systems)
  expect(other.groups).toEqual(catalog.groups)
})

test('texts are ordered by their code units, the same on every machine', () => {
  expect(['b', 'B', 'a', 'ä', 'a-b', 'ab'].sort(compareText)).toEqual([
    'B',
    'a',
    'a-b',
    'ab',
    'b',
    'ä',
  ])
  expect(compareText('a', 'a')).toBe(0)
})
