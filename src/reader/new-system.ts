import type { Feature, FeatureGroup } from '../schemas/feature.ts'
import { complaintOf } from './problem.ts'
import { systemIdSchema } from '../schemas/id.ts'

/** What a new system's folder is made from. */
export interface Blueprint {
  id: string
  /** As it is written; goes into YAML and prose. */
  name: string
  /** The texts of the template folder, by path in it. */
  template: ReadonlyMap<string, string>
  groups: readonly FeatureGroup[]
  /** Group by group, in their order. */
  features: readonly Feature[]
  /** The catalog's date. */
  date: string
}

/** Why an id cannot be that of a new system; nothing if it can. */
export function objectionTo(id: string, known: readonly string[]): string | undefined {
  const issue = systemIdSchema.safeParse(id).error?.issues[0]
  if (issue) {
    const { is, allowed } = complaintOf(issue.message)
    return `"${id}" ${is}${allowed === undefined ? '' : `; use ${allowed}`}`
  }
  return known.includes(id) ? `"${id}" is the id of a system already` : undefined
}

/**
 * The files of a new system, by path relative to the content folder: the template with the name filled in, and in its
 * claims every feature as an `unknown` that the check refuses until its sources are named or a value stands there.
 */
export function layOut({ id, name, template, ...catalog }: Blueprint): Map<string, string> {
  const files = [...template].map(([path, text]): [string, string] => {
    const filled = text.replaceAll('{{name}}', name)
    const whole = path === 'claims.yaml' ? `${filled}\n${stubs(catalog)}` : filled
    return [`systems/${id}/${path}`, whole]
  })
  return new Map(files)
}

function stubs({
  groups,
  features,
  date,
}: Pick<Blueprint, 'groups' | 'features' | 'date'>): string {
  return groups
    .map((group) => {
      const rows = features.filter((feature) => feature.group === group.id)
      const cells = rows.map((row) => stub(row, date))
      return `# --- ${group.name}: ${group.question}\n\n${cells.join('\n')}`
    })
    .join('\n')
}

function stub({ id, question, type, terms, of, unit }: Feature, date: string): string {
  const words = terms.length > 0 ? `: ${terms.map((term) => term.id).join(', ')}` : ''
  const meanings = of.length > 0 ? `\n# of: ${of.map((word) => word.id).join(', ')}` : ''
  const answer = `# ${type}${unit === undefined ? '' : ` in ${unit}`}${words}`
  const claim = `{n: 1, state: unknown, at: ${date}, sources: [], why: Nobody has looked yet.}`
  return `# ${question}\n${answer}${meanings}\n${id}:\n  - ${claim}\n`
}
