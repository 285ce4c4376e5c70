import { isPartialDate } from '../../schemas/date.ts'
import { startsOnOrBefore } from '../../atlas/time.ts'
import type { Located } from '../located.ts'
import { dateKeys } from '../shape.ts'
import type { Rule } from './rule.ts'

/** Ends of support are announced ahead. (So are the values of date features, which do not stand under such a key.) */
const mayLieAhead: ReadonlySet<string> = new Set(['ends', 'extended'])

/** Nothing is later than the catalog's date. */
export const notInFuture: Rule = (draft, report) => {
  const today = draft.atlas?.value.date
  if (today === undefined) return
  for (const date of draft.roots.flatMap((root) => [...datesIn(root)])) {
    if (startsOnOrBefore(date.text ?? '', today)) continue
    report.add(date.spot(), { is: `is later than the Atlas, which is of ${today}` })
  }
}

function* datesIn(located: Located): Generator<Located> {
  for (const child of located.children) {
    if (!dateKeys.has(child.key) || mayLieAhead.has(child.key)) yield* datesIn(child)
    else if (isPartialDate(child.text ?? '')) yield child
  }
}
