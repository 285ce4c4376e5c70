import { expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { validFiles } from '../support/content.ts'

test('a valid content has no problems and comes out sorted', () => {
  const { problems, content } = check(validFiles())
  expect(problems).toEqual([])
  expect(content?.groups.map(({ id }) => id)).toEqual(['base', 'life'])
  expect(content?.features.map(({ id, group }) => `${group}/${id}`)).toEqual([
    'base/init',
    'base/packages',
    'base/kernel',
    'base/rollback',
    'life/first-release',
    'life/image-size',
    'life/homepage',
    'life/default-user',
  ])
  expect(content?.sources.map(({ id }) => id)).toEqual(['article', 'maker-code-1.5', 'maker-docs'])
  expect(content?.systems.map(({ id }) => id)).toEqual(['alpha', 'beta'])
})

test('claims carry their cell, bare years are text, and short sources are spelt out', () => {
  const alpha = check(validFiles()).content?.systems[0]
  expect(alpha?.claims[0]).toEqual({
    system: 'alpha',
    feature: 'init',
    n: 1,
    state: 'value',
    value: 'system-docker',
    at: '2021-02-02',
    since: '2015',
    version: '1.5.8',
    sources: [{ id: 'maker-code-1.5', where: 'cmd/init' }],
  })
  const first = alpha?.claims.find(({ feature }) => feature === 'first-release')
  expect(first).toMatchObject({ value: '2015', at: '2015', sources: [{ id: 'article' }] })
  const size = alpha?.claims.find(({ feature }) => feature === 'image-size')
  expect(size).toMatchObject({ value: 20 })
  expect(alpha?.claims.at(-1)).toMatchObject({ state: 'unknown', why: 'The manual does not say.' })
})

test('the parts of a system are there, or empty', () => {
  const [alpha, beta] = check(validFiles()).content?.systems ?? []
  expect(alpha?.body).toMatch(/^\nAlpha3 starts/)
  expect(alpha?.diagrams[0]).toMatchObject({ id: 'alpha-two-daemons', system: 'alpha' })
  expect(alpha?.releases).toHaveLength(1)
  expect(alpha?.judgements).toHaveLength(1)
  expect(beta?.history).toEqual({ events: [], lineage: [], 'replaced-by': [] })
  expect(beta?.meta).toEqual({
    name: 'Beta',
    summary: 'Beta is the usual system.',
    aliases: [],
    baseline: true,
    variants: [],
  })
})

test('the same files in another order give the same content', () => {
  const reversed = new Map([...validFiles()].reverse())
  expect(check(reversed)).toEqual(check(validFiles()))
})

test('unanswered cells are told, not refused', () => {
  const { content } = check(validFiles())
  expect(content?.unanswered.filter(({ system }) => system === 'alpha')).toEqual([])
  expect(content?.unanswered.map(({ feature }) => feature)).toEqual([
    'packages',
    'kernel',
    'first-release',
    'image-size',
    'homepage',
    'default-user',
  ])
})

test('a file without anything in it counts as an empty list', () => {
  const files = validFiles()
    .set('systems/beta/judgements.yaml', '# none yet\n')
    .set('systems/beta/history.yaml', '# none yet\n')
    .set('systems/beta/releases.yaml', '')
  expect(check(files).problems).toEqual([])
})
