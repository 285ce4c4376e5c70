import { expect, test } from 'vitest'
import { claimItems } from '../../../src/export/claim.ts'
import { catalogOf } from '../support/atlas.ts'
import { links } from './links.ts'

const items = claimItems(catalogOf(), links)
const item = (id: string) => items.find((claim) => claim.id === id)

test('a claim has every field of the contract, with null for what is not said', () => {
  expect(item('alpha.init.1')).toEqual({
    id: 'alpha.init.1',
    system: 'alpha',
    feature: 'init',
    n: 1,
    state: 'value',
    value: 'system-docker',
    text: 'System Docker',
    of: null,
    variant: 'standard',
    at: '2021-02-02',
    since: '2015',
    version: '1.5.8',
    note: null,
    why: null,
    confidence: 'high',
    rank: 'current',
    rejected: null,
    confirmed: '2021',
    url: '/base/os/alpha/#init.1',
    sources: [{ id: 'maker-code-1.5', where: 'cmd/init' }],
  })
})

test('a claim without a value says why', () => {
  expect(item('alpha.default-user.1')).toMatchObject({
    state: 'unknown',
    value: null,
    text: 'unknown',
    why: 'The manual does not say.',
    rank: 'current',
  })
  expect(item('beta.rollback.1')).toMatchObject({ state: 'not-applicable', value: null })
})

test('a list and a size keep their type, and say what was measured', () => {
  expect(item('alpha.packages.1')).toMatchObject({ value: ['apt', 'dnf'], text: 'apt, dnf' })
  expect(item('alpha.image-size.2')).toMatchObject({
    value: 41.5,
    text: '41.5 MB',
    of: 'iso',
    variant: 'cloud',
  })
})

test('a system without variants has none in its claims', () => {
  expect(item('beta.init.1')?.variant).toBeNull()
})

test('what is wrong, overruled or set aside stays, with its rank', () => {
  expect(item('alpha.init.2')).toMatchObject({ rank: 'rejected', rejected: 'It never did.' })
  expect(item('alpha.first-release.1')?.rank).toBe('past')
  expect(item('gamma.kernel.5')?.rank).toBe('past')
  expect(item('alpha.image-size.1')?.confidence).toBe('low')
})

test('claims stand by system, feature and number', () => {
  const ids = items.map(({ id }) => id)
  expect(ids.slice(0, 4)).toEqual([
    'alpha.init.1',
    'alpha.init.2',
    'alpha.packages.1',
    'alpha.kernel.1',
  ])
  expect(ids.filter((id) => id.startsWith('gamma.kernel.'))).toEqual(
    [1, 2, 3, 4, 5].map((n) => `gamma.kernel.${String(n)}`),
  )
  expect([...new Set(items.map(({ system }) => system))]).toEqual(['alpha', 'beta', 'gamma'])
})
