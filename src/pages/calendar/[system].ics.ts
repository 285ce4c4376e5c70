import type { APIContext, GetStaticPaths } from 'astro'
import { endsOf } from '../../atlas/ends.ts'
import { calendar } from '../../site/calendar.ts'
import { catalog } from '../../site/catalog.ts'

export const getStaticPaths = (() =>
  catalog.systems
    .filter((system) => endsOf(system).length > 0)
    .map(({ id }) => ({ params: { system: id } }))) satisfies GetStaticPaths

/** The announced ends of support of one system. */
export function GET({ params }: APIContext): Response {
  return calendar(endsOf(catalog.system(params.system ?? '')))
}
