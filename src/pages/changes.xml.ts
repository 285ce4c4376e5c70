import rss from '@astrojs/rss'
import { changelog } from '../atlas/changelog.ts'
import { absolute, siteUrl } from '../site/address.ts'
import { catalog } from '../site/catalog.ts'

/** As many as a reader of feeds shows. */
const most = 60

/** The last changes of answers, as RSS. */
export function GET(): Promise<Response> {
  const { atlas } = catalog
  return rss({
    title: `${atlas.title}: changes`,
    description: 'How answers about container operating systems changed.',
    site: absolute('/'),
    trailingSlash: false,
    items: changelog(catalog, most).map(({ system, cell, from, to, day, when }) => {
      const what = [cell.feature.name, to.of].filter((part) => part !== null).join(', ')
      const link = absolute(`/os/${system.id}/#${cell.feature.id}.${String(to.claim.n)}`)
      return {
        title: `${system.name}: ${what}`,
        description: `${from.text} (${from.claim.at}), then ${to.text}, ${when}.`,
        link,
        pubDate: new Date(`${day}T00:00:00Z`),
        customData: `<guid isPermaLink="false">${siteUrl}/${to.id}</guid>`,
      }
    }),
  })
}
