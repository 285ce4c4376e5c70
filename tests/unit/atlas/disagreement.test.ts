import { expect, test } from 'vitest'
import { disagreements } from '../../../src/atlas/disagreement.ts'
import { catalogOf } from '../support/atlas.ts'

const told = (files?: Record<string, string>) =>
  disagreements(catalogOf(files)).map(({ cell, kind, judgement }) => [
    cell.id,
    kind,
    judgement?.why ?? null,
  ])

test('open disputes, judged ones, and statements that were rejected', () => {
  expect(told()).toEqual([
    ['gamma.init', 'open', null],
    ['alpha.init', 'rejected', null],
    ['alpha.first-release', 'judged', 'The maker knows.'],
  ])
})

test('a judgement that prefers none leaves a dispute open, with its reason', () => {
  const judgement = '- {feature: init, claims: [1, 2], prefer: none, why: Nobody knows.}\n'
  expect(told({ 'systems/gamma/judgements.yaml': judgement })[0]).toEqual([
    'gamma.init',
    'open',
    'Nobody knows.',
  ])
})
