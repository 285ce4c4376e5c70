import { expect, test } from 'vitest'
import { compare } from '../../../src/atlas/comparison.ts'
import { likeness } from '../../../src/atlas/likeness.ts'
import { catalogOf } from '../support/atlas.ts'

const catalog = catalogOf()
const between = (a: string, b: string) =>
  likeness(compare(catalog, catalog.system(a), catalog.system(b)))

test('the likeness of two systems is told from their lives, their layers and their rows', () => {
  expect(between('alpha', 'gamma')).toBe(
    'Alpha3 has ended. Five of the five layers of their hulls are equal. ' +
      'Of 9 answers that can be compared, 4 differ and 5 agree; 6 cannot be compared.',
  )
  expect(between('alpha', 'beta')).toBe(
    'Alpha3 has ended. One of the five layers of their hulls is equal. ' +
      'Of 7 answers that can be compared, 6 differ and 1 agree; 8 cannot be compared.',
  )
  expect(between('beta', 'gamma')).toMatch(/^Both are alive\. One of the five layers/)
  expect(between('alpha', 'alpha')).toMatch(/^Both have ended\. Five of the five layers/)
})
