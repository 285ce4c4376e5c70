import { expect, test } from 'vitest'
import { currentTerms, groupAnswers } from '../../../src/atlas/answers.ts'
import { catalogOf, cellIn } from '../support/atlas.ts'

const catalog = catalogOf()
const groups = (feature: string) =>
  groupAnswers(catalog, catalog.feature(feature)).map(({ text, term, answers }) => [
    text,
    term?.id ?? null,
    answers.map(({ system }) => system.id),
  ])

test('answers are grouped in the order of the vocabulary', () => {
  expect(groups('default-runtime')).toEqual([
    ['Docker', 'docker', ['gamma', 'alpha']],
    ['none', 'none', ['beta']],
  ])
})

test('a list stands under each of its terms, a system without an answer comes last', () => {
  expect(groups('packages')).toEqual([
    ['apt', 'apt', ['gamma', 'alpha']],
    ['dnf', 'dnf', ['alpha']],
    ['not researched', null, ['beta']],
  ])
})

test('values without a vocabulary are grouped by their words, those that are open after them', () => {
  expect(groups('image-size')).toEqual([
    ['1,024 MB', null, ['gamma']],
    ['20 MB', null, ['alpha']],
    ['not researched', null, ['beta']],
  ])
})

test('a dispute is a group of its own, with both sides', () => {
  expect(groups('init')).toEqual([
    ['systemd', 'systemd', ['beta']],
    ['System Docker', 'system-docker', ['alpha']],
    ['systemd or none', null, ['gamma']],
  ])
})

test('the terms of an answer', () => {
  const terms = (id: string) => currentTerms(cellIn(catalog, id)).map((term) => term.id)
  expect(terms('alpha.packages')).toEqual(['apt', 'dnf'])
  expect(terms('alpha.image-size')).toEqual([])
  expect(terms('beta.kernel')).toEqual([])
})
