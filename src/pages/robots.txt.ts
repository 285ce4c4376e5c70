import type { APIRoute } from 'astro'
import { absolute } from '../site/address.ts'

/** Everything may be read; pages that are not to be found say so themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${absolute('/sitemap.xml')}\n`)
