import { expect, test } from 'vitest'
import { citationsOf } from '../../../src/atlas/citation.ts'
import { catalogOf, numbers } from '../support/atlas.ts'

const catalog = catalogOf()
const cited = (source: string) =>
  citationsOf(catalog, catalog.source(source)).map(({ cell, claims }) => [cell.id, numbers(claims)])

test('a source says what its claims say, the rejected ones too, by system and feature', () => {
  expect(cited('article')).toEqual([
    ['gamma.init', ['init.2']],
    ['gamma.kernel', ['kernel.5']],
    ['alpha.init', ['init.2']],
    ['alpha.first-release', ['first-release.1']],
    ['alpha.image-size', ['image-size.1']],
  ])
  expect(cited('maker-code-1.5')).toEqual([['alpha.init', ['init.1']]])
})

test('a claim that names two places of a source stands there once', () => {
  const of = catalogOf({
    'systems/beta/claims.yaml':
      'kernel:\n  - {n: 1, value: "7.0", at: 2021, sources: [{id: maker-code-1.5, where: a}, {id: maker-code-1.5, where: b}]}\n',
  })
  const [, citation] = citationsOf(of, of.source('maker-code-1.5'))
  expect(citation && numbers(citation.claims)).toEqual(['kernel.1'])
})
