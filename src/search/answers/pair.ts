import { compare, pairId } from '../../atlas/comparison.ts'
import { likeness } from '../../atlas/likeness.ts'
import { mainDifferences, tell } from '../../atlas/sentence.ts'
import type { System } from '../../atlas/system.ts'
import type { Feature } from '../../schemas/feature.ts'
import type { Field } from '../field.ts'
import { type Answer, systemLink } from './answer.ts'

const differencesShown = 3

/** How two systems differ most, in the words of their comparison; or in one feature, when one is named. */
export function answerPair(field: Field, one: System, other: System, only?: Feature): Answer {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const comparison = compare(field, a, b)
  const href = `compare/${pairId(a.id, b.id)}/`
  const row = only && comparison.rows.find(({ feature }) => feature === only)
  const told = row
    ? [{ row, sentences: tell(row, a, b) }]
    : mainDifferences(comparison, differencesShown)
  return {
    kind: 'comparison',
    label: 'Comparison',
    href: row ? `${href}#${row.feature.id}` : href,
    title: `${a.name} and ${b.name}`,
    systems: [a, b],
    text: row ? row.feature.question : likeness(comparison),
    rows: [
      ...told.map(({ row: { feature, cells }, sentences }) => ({
        label: feature.name,
        links: [
          {
            href: `${href}#${feature.id}`,
            text: field.whole
              ? sentences.join(' ')
              : `${a.name}: ${cells[0].text}. ${b.name}: ${cells[1].text}.`,
          },
        ],
      })),
      { label: 'Systems', links: [systemLink(a), systemLink(b)] },
    ],
    needsTexts: true,
  }
}
