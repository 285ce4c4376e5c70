import type { System } from '../../atlas/system.ts'
import { count, enumerate } from '../../atlas/value.ts'
import type { Field } from '../field.ts'
import { type Answer, systemLink } from './answer.ts'
import { byMeaning, holders, type NamedTerm } from './feature.ts'

/** An answer to a feature that is asked for, or that shall not be there. */
export interface Condition extends NamedTerm {
  without: boolean
}

/**
 * The systems that meet all conditions; nothing where there is none.
 * @param conditions by the words that name them: words that can stand for several are met by any of these
 */
export function answerBoth(field: Field, conditions: readonly Condition[][]): Answer | undefined {
  const asked = conditions.map((all) => meet(field, all))
  const [first] = asked.toSorted((a, b) => b.shown.feature.weight - a.shown.feature.weight)
  if (first === undefined) return undefined
  const systems = field.systems.filter((system) => asked.every(({ found }) => found.has(system)))
  if (systems.length === 0) return undefined
  const title = enumerate(asked.map(({ shown }) => inWords(shown)))
  return {
    kind: 'value',
    label: 'Who has both',
    href: `features/${first.shown.feature.id}/`,
    title,
    systems: [],
    text: `${count(systems.length, 'system')} of ${String(field.systems.length)}.`,
    rows: [
      { label: 'Systems', links: systems.map((system) => systemLink(system)) },
      {
        label: 'Features',
        links: asked.map(({ shown: { feature } }) => ({
          href: `features/${feature.id}/`,
          text: feature.name,
        })),
      },
    ],
    needsTexts: false,
  }
}

/** Who meets one of the conditions, or none of them where it shall not be there; and the one that says so best. */
function meet(field: Field, all: readonly Condition[]) {
  const each = all
    .map((one) => ({ ...one, systems: holders(field, one.feature, one.term) }))
    .toSorted(byMeaning(field))
  const [shown] = each
  if (shown === undefined) throw new Error('Words that are a condition name something.')
  const found = shown.without
    ? holders(field, shown.feature, shown.term, true)
    : each.flatMap(({ systems }) => systems)
  return { shown, found: new Set<System>(found) }
}

function inWords({ feature, term, without }: Condition): string {
  return `${feature.name}: ${without ? 'not ' : ''}${term.name}`
}
