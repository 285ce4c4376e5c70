import { endsOf } from '../atlas/ends.ts'
import { calendar } from '../site/calendar.ts'
import { catalog } from '../site/catalog.ts'

/** The announced ends of support of all systems. */
export function GET(): Response {
  return calendar(catalog.systems.flatMap(endsOf))
}
