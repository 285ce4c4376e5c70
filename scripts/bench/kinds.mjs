/**
 * A built page.
 * @typedef {object} Page
 * @property {string} address below the base path: `os/rancheros/`, and nothing for the home page
 * @property {string} html
 * @property {number} bytes compressed
 */

/**
 * What kind of page an address leads to: `/os/*` for the pages of the systems. Those that only lead on to another
 * address are a kind of their own.
 * @param {Pick<Page, 'address' | 'html'>} page
 * @returns {string}
 */
export function kindOf({ address, html }) {
  if (html.includes('<meta http-equiv="refresh"')) return 'stub'
  const parts = address.split('/').filter((part) => part !== '')
  const named = parts[0] === 'embed' ? 2 : 1
  const [room, rest] = [parts.slice(0, named), parts.slice(named)]
  return `/${[...room, ...rest.map(() => '*')].join('/')}`
}

/**
 * The pages by kind, of each kind the smallest first.
 * @template {Page} P
 * @param {readonly P[]} pages
 * @returns {Map<string, P[]>} by name of the kind
 */
export function byKind(pages) {
  const kinds = Map.groupBy(pages, kindOf)
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(
    sorted.map(([kind, same]) => [
      kind,
      same.sort((a, b) => a.bytes - b.bytes || (a.address < b.address ? -1 : 1)),
    ]),
  )
}

/**
 * The one in the middle and the largest; one page where these are the same.
 * @template P
 * @param {readonly P[]} sorted at least one
 * @returns {P[]}
 */
export function middleAndLargest(sorted) {
  const picked = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  return [...new Set(picked.filter((page) => page !== undefined))]
}
