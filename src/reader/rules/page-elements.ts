import { attributeSpot, components, elementsOf, plainElements, type Used } from '../components.ts'
import { pagesOf } from '../draft.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Rule } from './rule.ts'

/** Prose uses the Atlas's own components only, each with the attributes that it has. */
export const pageElements: Rule = (draft, report) => {
  for (const { page, system } of pagesOf(draft)) {
    for (const used of elementsOf(page)) {
      if (components[used.name] !== undefined) checkAttributes(used, system !== undefined, report)
      else if (!plainElements.includes(used.name)) {
        const names = [...Object.keys(components), ...plainElements]
        report.add(used.spot, {
          is: 'is not a component of the Atlas',
          allowed: names.join(', '),
          nearest: nearest(used.name, names),
        })
      }
    }
  }
}

function checkAttributes(used: Used, hasOwnSystem: boolean, report: Report): void {
  const rules = components[used.name] ?? {}
  const names = Object.keys(rules)
  for (const [name, value] of used.attributes) {
    if (rules[name] === undefined) {
      const spot = { ...attributeSpot(used, name), found: `"${name}"` }
      report.add(spot, {
        is: `is not an attribute of <${used.name}>`,
        allowed: names.join(', '),
        nearest: nearest(name, names),
      })
    } else if (value === null || value === '') {
      report.add(attributeSpot(used, name), { is: 'is not plain text', allowed: `${name}="…"` })
    }
  }
  for (const [name, { required, kind }] of Object.entries(rules)) {
    // A fact without a system is one of the page's own system; a lesson has none.
    const isNeeded = required ?? (kind === 'system' && !hasOwnSystem)
    if (isNeeded && !used.attributes.has(name)) {
      report.add(attributeSpot(used, name), { is: 'is missing' })
    }
  }
}
