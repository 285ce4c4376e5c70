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
