import { expect, test } from 'vitest'
import { datasets } from '../../../src/export/dataset.ts'
import { exportFiles } from '../../../src/export/file.ts'
import { shapes } from '../../../src/export/shape.ts'
import { closed, violations } from '../../support/schema.ts'
import { catalogOf } from '../support/atlas.ts'
import { links } from './links.ts'

const files = exportFiles(catalogOf(), links)
const read = (path: string) =>
  JSON.parse(files.find((file) => file.path === path)?.text ?? '') as Record<string, unknown>
const json = files.filter(({ dataset, type }) => dataset !== null && type === 'application/json')

test('there is a file for each dataset, one for each system, and a table', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'systems.json',
    'systems/alpha.json',
    'systems/beta.json',
    'systems/gamma.json',
    'features.json',
    'sources.json',
    'claims.json',
    'matrix.json',
    'lifecycle.json',
    'diagrams.json',
    'matrix.csv',
    ...datasets.map(({ name }) => `schema/${name}.json`),
  ])
})

test('every file says what it is, and is what its schema says', () => {
  for (const { path, dataset } of json) {
    const document = read(path)
    expect(Object.keys(document), path).toEqual(['schema', 'date', 'license', 'items'])
    expect(document, path).toMatchObject({
      schema: `https://example.org/base/api/v1/schema/${dataset ?? ''}.json`,
      date: '2026-08-22',
      license: 'CC-BY-4.0',
    })
    const schema = read(`schema/${dataset ?? ''}.json`)
    expect(violations(closed(schema), document), path).toEqual([])
  }
})

test('a schema lets in a field that comes later, and no wrong or missing one', () => {
  const schema = read('schema/claims.json')
  const document = read('claims.json') as { items: Record<string, unknown>[] }
  const [first] = document.items
  const changed = (change: Record<string, unknown>) =>
    violations(schema, { ...document, items: [{ ...first, ...change }] })
  expect(changed({ later: 1 })).toEqual([])
  expect(changed({ rank: 'best' })).not.toEqual([])
  expect(changed({ at: 'yesterday' })).not.toEqual([])
  expect(changed({ sources: [] })).not.toEqual([])
  expect(changed({ note: undefined })).not.toEqual([])
})

test('every field is explained', () => {
  const silent = shapes().flatMap(({ id, about, fields }) =>
    [{ name: '', about }, ...fields]
      .filter((field) => field.about === '')
      .map((field) => `${id}.${field.name}`),
  )
  expect(silent).toEqual([])
})

test('a shape lists the fields inside its fields, but not those of another shape', () => {
  const shape = (id: string) => shapes().find((one) => one.id === id)
  const names = (id: string) => shape(id)?.fields.map(({ name }) => name)
  expect(names('feature')).toContain('terms[].meaning')
  expect(names('system')).toContain('history.events[].date')
  expect(shape('system-in-full')).toMatchObject({ like: 'system' })
  expect(names('system-in-full')).toEqual(['claims', 'judgements'])
  expect(shape('box')?.fields.at(-1)).toMatchObject({ type: 'box[]', shape: 'box' })
  expect(shape('claim')?.fields.find(({ name }) => name === 'value')).toMatchObject({
    type: 'string | number | string[] | null',
  })
})
