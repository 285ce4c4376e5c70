import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/site/catalog.ts'
import { elementAt, lineOf, pageAt, site, textOf } from './support/site.ts'

const ended = catalog.systems.filter(({ life }) => life.ended)
const living = catalog.systems.filter(({ life }) => !life.ended)

test('some systems have ended, and some have not', () => {
  expect([ended.length, living.length].every((count) => count > 2)).toBe(true)
})

describe('the page of an ended system', () => {
  test.each(ended.map((system) => [system.name, system] as const))(
    'says so before all else, with the date and what replaced it: %s',
    (_, system) => {
      const main = lineOf(elementAt(pageAt(site(), `/os/${system.id}/`), 'main'))
      const end = system.life.end ?? ''
      expect(end).toMatch(/^\d{4}/)
      expect(main.startsWith(`Ended ${end}. ${system.name} gets no more updates`)).toBe(true)
      const [banner = ''] = main.split(system.summary)
      expect(system.life.replacements.length).toBeGreaterThan(0)
      for (const { system: id, name } of system.life.replacements) {
        expect(banner).toContain(id === undefined ? name : catalog.system(id).name)
      }
    },
  )
})

test('the page of a living system begins with its name', () => {
  for (const { id, name } of living) {
    const main = elementAt(pageAt(site(), `/os/${id}/`), 'main')
    expect(textOf(main).trim().startsWith(name)).toBe(true)
  }
})
