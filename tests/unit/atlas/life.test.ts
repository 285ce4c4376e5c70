import { expect, test } from 'vitest'
import { catalogOf } from '../support/atlas.ts'

const catalog = catalogOf()
const lifeOf = (claims: string) =>
  catalogOf({ 'systems/gamma/claims.yaml': claims }).system('gamma').life

test('an ended system says when its support ended and what replaced it', () => {
  expect(catalog.system('alpha').life).toEqual({
    status: 'discontinued',
    at: '2021-10-19',
    ended: true,
    end: '2021-06',
    replacements: [{ system: 'beta', why: 'It is alive.', sources: [{ id: 'maker-docs' }] }],
  })
})

test('a living system has no end', () => {
  expect(catalog.system('gamma').life).toEqual({
    status: 'maintenance',
    at: '2026-05-22',
    ended: false,
    end: null,
    replacements: [],
  })
})

test('an end that is announced does not end a living system', () => {
  const life = lifeOf(`status:
  - {n: 1, value: active, at: 2026, sources: [maker-docs]}
end-of-life:
  - {n: 1, value: 2029-05, at: 2026, sources: [maker-docs]}
`)
  expect([life.status, life.ended, life.end]).toEqual(['active', false, null])
})

test('where no source tells the end, it is the day on which one called it ended', () => {
  const life = lifeOf(`status:
  - {n: 1, value: active, at: 2019, sources: [maker-docs]}
  - {n: 2, value: discontinued, at: 2020-04-22, sources: [maker-docs]}
`)
  expect([life.ended, life.end]).toEqual([true, '2020-04-22'])
})

test('without a status nothing is said of its life', () => {
  const life = lifeOf('{}\n')
  expect([life.status, life.at, life.ended, life.end]).toEqual(['unknown', null, false, null])
})
