import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cellOf } from '../../../src/atlas/system.ts'
import { equalLayers, forms, isForm, layers, openForms } from '../../../src/atlas/hull.ts'
import { partId, parts, standId } from '../../../src/diagrams/hull/shapes.ts'
import { featureGroupFileSchema, supportValues } from '../../../src/schemas/feature.ts'
import { catalogOf, structure } from '../support/atlas.ts'

const catalog = catalogOf()
const hull = (id: string) => catalog.system(id).hull

test('a hull shows the five answers, each in its layer', () => {
  expect(hull('beta').layers).toEqual([
    { id: 'hold', feature: 'default-runtime', form: 'void', text: 'none' },
    { id: 'deck', feature: 'containerized-system', form: 'line', text: 'no' },
    { id: 'bottom', feature: 'init-system', form: 'bar', text: 'systemd' },
    { id: 'keel', feature: 'update-unit', form: 'cells', text: 'package' },
    { id: 'plating', feature: 'read-only-root', form: 'single', text: 'no' },
  ])
})

test('living systems float, ended ones do not; that is no layer', () => {
  expect(['gamma', 'alpha', 'beta'].map((id) => hull(id).afloat)).toEqual([true, false, true])
  expect(equalLayers(hull('alpha'), hull('gamma'))).toBe(5)
  expect(equalLayers(hull('alpha'), hull('beta'))).toBe(1)
})

/** What may be written about a layer: each term of its feature, that it is unknown, that it does not apply, or nothing. */
const answers = layers.map(({ feature }) => {
  const terms = catalog.feature(feature).terms.map(({ id }) => `value: "${id}", note: So.`)
  const open = ['unknown', 'not-applicable'].map((state) => `state: ${state}, why: So.`)
  return fc.constantFrom(...terms, ...open, '')
})
const five = fc.tuple(...(answers as [(typeof answers)[number]]))

function written(given: readonly string[]): string {
  const cells = layers.flatMap(({ feature }, i) =>
    given[i] ? [`${feature}:\n  - {n: 1, ${given[i]}, at: 2021, sources: [maker-docs]}\n`] : [],
  )
  return cells.join('') || '{}\n'
}

test('two layers are drawn alike exactly when their answers are equal', () => {
  fc.assert(
    fc.property(five, five, (one, other) => {
      const of = catalogOf({
        'systems/beta/claims.yaml': written(one),
        'systems/gamma/claims.yaml': written(other),
      })
      const [a, b] = [of.system('beta').hull, of.system('gamma').hull]
      const words = (given: string) => given || 'state: unknown, why: So.'
      const equal = layers.map((_, i) => words(one[i] ?? '') === words(other[i] ?? ''))
      expect(a.layers.map((layer, i) => layer.form === b.layers[i]?.form)).toEqual(equal)
      expect(equalLayers(a, b)).toBe(equal.filter(Boolean).length)
    }),
    { numRuns: 60 },
  )
})

test('an answer without a form is refused by name', () => {
  const file = 'features/structure.yaml'
  expect(() => catalogOf({ [file]: structure.replace('form: bar', 'form: banana') })).toThrow(
    'The hull cannot show "systemd" of init-system: give the term a form, one of bar, hollow, dots, ribbed, slants.',
  )
})

test('a dispute is drawn as one, and named with both sides', () => {
  const of = catalogOf({
    'systems/beta/claims.yaml': `init-system:
  - {n: 1, value: systemd, at: 2021, sources: [maker-docs]}
  - {n: 2, value: system-docker, at: 2021, sources: [article]}
`,
  })
  const layer = of.system('beta').hull.layers[2]
  expect([layer?.form, layer?.text]).toEqual(['disputed', 'systemd or System Docker'])
  expect(cellOf(of.system('beta'), 'init-system').state).toBe('disputed')
})

describe('in the content of the Atlas', () => {
  const folder = path.resolve(import.meta.dirname, '../../../content/features')
  const features = readdirSync(folder).flatMap(
    (file) =>
      featureGroupFileSchema.parse(parse(readFileSync(path.join(folder, file), 'utf8'))).features,
  )

  test.each(layers.map(({ id, feature }) => [id, feature] as const))(
    'every answer of the %s (%s) has a form of its own, and it is drawn',
    (layer, id) => {
      const feature = features.find((one) => one.id === id)
      const terms = feature?.terms ?? []
      const wanted = feature?.type === 'support' ? [...supportValues].sort() : undefined
      if (wanted) expect(terms.map((term) => term.id).sort()).toEqual(wanted)
      expect(terms.length).toBeGreaterThan(1)
      const given = terms.map((term) => term.form)
      expect(given.filter((form) => !isForm(layer, form))).toEqual([])
      expect(new Set(given).size).toBe(given.length)
    },
  )

  test.each(layers.map(({ id }) => id))('no two forms of the %s are drawn alike', (layer) => {
    const drawn = [...forms[layer], ...openForms].map((form) => parts.get(partId(layer, form)))
    expect(drawn).not.toContain(undefined)
    expect(drawn).not.toContain('')
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  test('what stands outside the hull is drawn too', () => {
    expect(parts.get(standId(true))).not.toBe(parts.get(standId(false)))
    expect(parts.has(standId(true)) && parts.has(standId(false))).toBe(true)
  })
})
