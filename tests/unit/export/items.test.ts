import { expect, test } from 'vitest'
import { cellItems } from '../../../src/export/cell.ts'
import { diagramItems } from '../../../src/export/diagram.ts'
import { featureItems } from '../../../src/export/feature.ts'
import { sourceItems } from '../../../src/export/source.ts'
import { systemInFullItems } from '../../../src/export/system-in-full.ts'
import { systemItems } from '../../../src/export/system.ts'
import { catalogOf } from '../support/atlas.ts'
import { links } from './links.ts'

const catalog = catalogOf()

test('a system tells its life', () => {
  const [alpha, beta, gamma] = systemItems(catalog, links)
  expect(alpha).toMatchObject({
    id: 'alpha',
    status: 'discontinued',
    end: '2021-06',
    baseline: false,
    variants: [
      { id: 'standard', name: 'Standard', default: true },
      { id: 'cloud', name: 'Cloud', default: false },
    ],
    history: {
      lineage: [
        { relation: 'based-on', system: 'beta', name: null, date: '2014' },
        { relation: 'based-on', system: null, name: 'Buildroot', date: null },
      ],
      replacedBy: [{ system: 'beta', name: null, why: 'It is alive.' }],
    },
    releases: [{ series: '1.5', released: '2019-01-01', ends: '2027-01', extended: '2028' }],
    diagrams: ['alpha-two-daemons'],
    url: '/base/os/alpha/',
  })
  expect(alpha?.hull[0]).toEqual({
    id: 'hold',
    feature: 'default-runtime',
    form: 'ribbed',
    text: 'Docker',
  })
  expect(beta).toMatchObject({ baseline: true, status: 'active', end: null, variants: [] })
  expect(gamma).toMatchObject({ status: 'maintenance', end: null })
})

test('a system in full has its claims and judgements, and nobody else’s', () => {
  const [alpha, , gamma] = systemInFullItems(catalog, links)
  expect(new Set(alpha?.claims.map(({ system }) => system))).toEqual(new Set(['alpha']))
  expect(alpha?.judgements).toEqual([
    {
      feature: 'first-release',
      claims: ['alpha.first-release.1', 'alpha.first-release.2'],
      prefer: 'alpha.first-release.2',
      why: 'The maker knows.',
      sources: [],
    },
  ])
  expect(gamma?.judgements).toEqual([])
})

test('a feature stands with its group and its vocabulary', () => {
  const image = featureItems(catalog, links).find(({ id }) => id === 'image-size')
  expect(image).toMatchObject({
    group: { id: 'life', name: 'Life', question: 'Is it alive?' },
    type: 'size',
    unit: 'MB',
    terms: [],
    of: [
      { id: 'iso', name: 'ISO', meaning: 'The image to boot from.' },
      { id: 'disk', name: 'disk', meaning: null },
    ],
    url: '/base/features/image-size/',
  })
})

test('a source counts the claims that rest on it, and names their systems', () => {
  const sources = sourceItems(catalog, links)
  expect(sources.map(({ id }) => id)).toEqual(['article', 'maker-code-1.5', 'maker-docs'])
  expect(sources[0]).toMatchObject({
    kind: 'secondary',
    url: null,
    claims: 5,
    systems: ['alpha', 'gamma'],
    page: '/base/sources/article/',
  })
  expect(sources[1]).toMatchObject({ claims: 1, systems: ['alpha'], published: null })
})

test('a cell has its state, and the claims that give it', () => {
  const cells = cellItems(catalog)
  const cell = (system: string, feature: string) =>
    cells.find((item) => item.system === system && item.feature === feature)
  expect(cell('alpha', 'init')).toMatchObject({ state: 'value', claims: ['alpha.init.1'] })
  expect(cell('alpha', 'default-user')).toMatchObject({ state: 'unknown' })
  expect(cell('beta', 'rollback')).toMatchObject({ state: 'not-applicable' })
  expect(cell('beta', 'kernel')).toMatchObject({ state: 'unresearched', claims: [] })
  expect(cell('gamma', 'init')?.state).toBe('disputed')
  expect(cell('gamma', 'init')?.claims.toSorted()).toEqual(['gamma.init.1', 'gamma.init.2'])
})

test('a diagram is the data that it is drawn from', () => {
  const [diagram] = diagramItems(catalog, links)
  expect(diagram).toMatchObject({
    id: 'alpha-two-daemons',
    system: 'alpha',
    subtitle: null,
    boxes: [
      {
        id: 'kernel',
        detail: null,
        readOnly: false,
        expects: null,
        boxes: [{ id: 'first', expects: { system: 'alpha', feature: 'init' }, boxes: [] }],
      },
      { id: 'second', boxes: [] },
    ],
    arrows: [{ from: 'first', verb: 'starts', to: 'second', step: 2 }],
    steps: [
      { title: 'Boot', new: ['first'], active: [], gone: [], broken: [] },
      { title: 'Start', new: [], active: ['second'], gone: ['kernel'], broken: ['first'] },
    ],
    url: '/base/diagrams/alpha-two-daemons/',
  })
})
