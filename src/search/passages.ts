import type { Catalog } from '../atlas/catalog.ts'
import { type Cell, type Slot, slotText } from '../atlas/cell.ts'
import { disagreements, type Disagreement } from '../atlas/disagreement.ts'
import { cellOf } from '../atlas/system.ts'

/** Text that is searched under a heading with an address. */
export interface Passage {
  /** The fragment of the page. */
  id: string
  heading: string
  text: string
}

/** A part of a page that is found by itself, with a title of its own. */
export interface Entry extends Passage {
  kind: 'term' | 'dispute'
  /** The page it stands on: `/glossary/`. */
  page: string
}

/** What the index skips: tables and the hull, which passages tell in words, and what is about the page itself. */
export const unsearched = [
  'table',
  'sup',
  '.tb',
  '.notes',
  '.index',
  '.crumb',
  '.no',
  '.vh',
  '.section',
  // What changed once, and other pages' drawings: the pages that these are of are found by them.
  '[aria-labelledby="p-changes"]',
  '[aria-labelledby="beside"]',
]

/**
 * The facts of each system in words, by the page whose tables hold them. The pages of features hold the same facts once
 * more; who asks for a feature is answered, and who looks for the words of a fact finds its system.
 */
export function passagesByPage(catalog: Catalog): Map<string, Passage[]> {
  return new Map(
    catalog.systems.map((system) => [
      `/os/${system.id}/`,
      catalog.features
        .map(({ id, name }) => tell(cellOf(system, id), id, name))
        .filter((passage) => passage !== null),
    ]),
  )
}

/** A cell in words; null when it has no answer. */
function tell(cell: Cell, id: string, heading: string): Passage | null {
  const slots = cell.slots.filter(
    ({ state }) => state === 'value' || state === 'disputed' || state === 'not-applicable',
  )
  if (slots.length === 0) return null
  return { id, heading, text: slots.map(answerOf).join(' ') }
}

/** `20 MB, ISO. The smallest image.` */
function answerOf(slot: Slot): string {
  const claim = slot.current[0]?.claim
  const what = [slotText(slot.state, slot), slot.of, slot.variant].filter((part) => part !== null)
  const note = claim?.state === 'value' ? claim.note : claim?.why
  return [`${what.join(', ')}.`, note].filter((part) => part !== undefined).join(' ')
}

/** Terms and disputes: many stand on one page, and each is found by its own name. */
export function entries(catalog: Catalog): Entry[] {
  const terms = catalog.glossary.map(({ id, term, text, aliases }): Entry => ({
    kind: 'term',
    page: '/glossary/',
    id,
    heading: term,
    text: aliases.length === 0 ? text : `${text} Also: ${aliases.join(', ')}.`,
  }))
  const disputes = Map.groupBy(disagreements(catalog), ({ cell }) => cell.id)
  return [...terms, ...[...disputes].flatMap(([id, found]) => disputeOf(id, found))]
}

function disputeOf(id: string, found: readonly Disagreement[]): Entry[] {
  const [first] = found
  if (first === undefined) return []
  const statements = [...new Set(found.map(({ slot }) => slot))].flatMap((slot) =>
    [...slot.current, ...slot.past, ...slot.rejected].map(({ text, claim }) =>
      [
        `${text}, ${claim.at}.`,
        claim.rejected === undefined ? undefined : `Rejected: ${claim.rejected}`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  )
  const judgements = found.flatMap(({ judgement }) => (judgement === null ? [] : [judgement.why]))
  return [
    {
      kind: 'dispute',
      page: '/disputes/',
      id,
      heading: `${first.system.name}: ${first.cell.feature.name}`,
      text: [...new Set([...judgements, ...statements])].join(' '),
    },
  ]
}
