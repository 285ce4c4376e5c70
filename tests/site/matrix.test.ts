import { describe, expect, test } from 'vitest'
import { cellOf } from '../../src/atlas/system.ts'
import { catalog } from '../../src/site/catalog.ts'
import { attribute, byTag, elementAt, lineOf, pageAt, site, within } from './support/site.ts'

const { systems, features, microOses } = catalog
const addresses = ['/matrix/', ...catalog.groups.map(({ id }) => `/matrix/${id}/`)]

/** States that are told in a word where there is little room. */
const short = new Map([
  ['disputed', 'disputed'],
  ['not-applicable', 'n/a'],
])

test('every system answers every feature in the matrix, with words', () => {
  const matrix = pageAt(site(), '/matrix/')
  const empty = features.flatMap((feature) =>
    systems
      .filter((system) => lineOf(elementAt(matrix, `${feature.id}.${system.id}`)) === '')
      .map((system) => `${feature.id}.${system.id}`),
  )
  expect(empty).toEqual([])
})

test('each cell says what its claims say, and leads to them', () => {
  const matrix = pageAt(site(), '/matrix/')
  for (const feature of features.filter(({ type }) => type !== 'list' && type !== 'link')) {
    for (const system of systems) {
      const link = within(
        elementAt(matrix, `${feature.id}.${system.id}`),
        ({ tagName }) => tagName === 'a',
      )
      if (link === undefined) throw new Error(`${feature.id}.${system.id} has no link.`)
      const cell = cellOf(system, feature.id)
      expect(attribute(link, 'href')).toBe(`/os/${system.id}/#${feature.id}`)
      const more = cell.slots.length > 1 ? ` +${String(cell.slots.length - 1)}` : ''
      const text = short.get(cell.state) ?? cell.text
      expect(lineOf(link), cell.id).toBe(text + more)
    }
  }
})

describe.each(addresses)('%s', (address) => {
  const page = pageAt(site(), address)
  const heads = byTag(page, 'th').filter((th) => attribute(th, 'data-col') !== undefined)

  test('has one column for each system, in the order of the catalog', () => {
    expect(heads.map((th) => attribute(th, 'data-col'))).toEqual(systems.map(({ id }) => id))
  })

  test('says of each system whether it lives, has ended and when, or is the baseline', () => {
    const said = heads.map((th) => {
      const small = within(th, ({ tagName }) => tagName === 'small')
      return small && lineOf(small)
    })
    expect(said).toEqual(
      systems.map(({ baseline, life }) =>
        baseline ? 'baseline' : life.ended ? `ended ${life.end?.slice(0, 7) ?? ''}` : 'living',
      ),
    )
    expect(said.filter((text) => text === 'baseline')).toHaveLength(1)
  })

  test('counts micro OSes without the baseline', () => {
    const description = byTag(page, 'meta').find((one) => attribute(one, 'name') === 'description')
    expect(description && attribute(description, 'content')).toContain(
      ` ${String(microOses.length)} micro OSes`,
    )
    expect(microOses.length).toBe(systems.length - 1)
  })
})

test('the home page counts without the baseline, and draws none for it', () => {
  const home = pageAt(site(), '/')
  const text = lineOf(elementAt(home, 'main'))
  expect(text).toContain(`compares ${String(microOses.length)} of them`)
  expect(text).toContain(`${String(microOses.length)} hull sections`)
  const ended = microOses.filter(({ life }) => life.ended).length
  expect(text).toContain(`${String(microOses.length - ended)} afloat, ${String(ended)} laid up`)
})
