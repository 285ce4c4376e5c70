/**
 * Where the site lives. The only file that knows the defaults and reads `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL`;
 * it runs at build time (configuration, pages, scripts), never in the browser.
 */

/** The origin, without a slash at its end: `https://example.org`. */
export const siteUrl: string = toOrigin(process.env.SITE_URL || 'https://micro-os-atlas.github.io')

/** The path the site is mounted at, with a slash at both ends: `/` or `/some/where/`. */
export const basePath: string = toBase(process.env.BASE_PATH || '/')

/** Where the Atlas is written and errors are reported, without a slash at its end. */
export const repositoryUrl: string = (
  process.env.REPOSITORY_URL || 'https://github.com/micro-os-atlas/micro-os-atlas'
).replace(/\/+$/, '')

/** The address of a path of the site, as a link needs it: `/os/` becomes `/some/where/os/`. */
export function href(path: string): string {
  return under(basePath, path)
}

/** The same with the origin in front: for canonical links, feeds and cards. */
export function absolute(path: string): string {
  return siteUrl + href(path)
}

export function under(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new Error(`A path of the site begins with one slash, and "${path}" does not.`)
  }
  return base + path.slice(1)
}

export function toBase(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`
}

export function toOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is an origin such as https://example.org, and "${address}" is not. A path belongs in BASE_PATH.`,
    )
  }
  return url.origin
}
