/**
 * The address under which a page wants to be found: its canonical one. None where it asks not to be indexed.
 * @param {string} html
 * @returns {string | undefined}
 */
export function indexedAddress(html) {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return undefined
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
}

/**
 * A sitemap (sitemaps.org) of absolute addresses. They come from HTML, so they are escaped as XML wants it.
 * @param {Iterable<string>} addresses
 * @returns {string}
 */
export function toSitemap(addresses) {
  const urls = [...new Set(addresses)].sort().map((address) => `<url><loc>${address}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}
