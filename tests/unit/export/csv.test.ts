import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../../src/export/csv.ts'
import { matrixCsv } from '../../../src/export/matrix-csv.ts'
import { parseCsv } from '../../support/parse-csv.ts'
import { catalogOf } from '../support/atlas.ts'

test('a field is quoted where it must be, and a record ends in CRLF', () => {
  expect(csv([['a', 'b,c', 'say "d"', 'e\nf', '']])).toBe('a,"b,c","say ""d""","e\nf",\r\n')
})

test('whatever the fields hold, they are read back', () => {
  const fields = fc.array(
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'é') }),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(fc.array(fields), (rows) => {
      expect(parseCsv(csv(rows))).toEqual(rows)
    }),
  )
})

test('the matrix has a row per feature and a column per system', () => {
  const catalog = catalogOf()
  const [head, ...rows] = parseCsv(matrixCsv(catalog))
  expect(head).toEqual(['feature', 'alpha', 'beta', 'gamma'])
  expect(rows.map(([feature]) => feature)).toEqual(catalog.features.map(({ id }) => id))
  const row = (id: string) => rows.find(([feature]) => feature === id)?.slice(1)
  expect(row('init')).toEqual(['System Docker', 'systemd', 'systemd <> none'])
  expect(row('packages')).toEqual(['apt, dnf', '?', 'apt'])
  expect(row('rollback')).toEqual(['partial', 'n/a', '?'])
  expect(row('default-user')).toEqual(['?', '?', '?'])
  // Figures of different things say of what.
  expect(row('image-size')).toEqual(['20 MB (ISO)', '?', '1,024 MB (disk)'])
})
