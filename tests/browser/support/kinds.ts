import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const dist = path.resolve(import.meta.dirname, '../../../dist')

/** Pages that only lead on: no browser stays on them. */
const stubs = 'stub'

/** A kind of page: all that one template makes. */
export interface Kind {
  /** The pattern of its addresses: `/os/*`. */
  name: string
  /** The smallest page of the kind and the largest; one where there is only one. */
  pages: string[]
}

interface Built {
  address: string
  kind: string
  bytes: number
}

/**
 * Every kind of page that was built, with its extremes: what one template makes is well in between when it is well at
 * both ends.
 */
export const kinds: readonly Kind[] = [...Map.groupBy(builtPages(), ({ kind }) => kind)]
  .map(([name, pages]) => {
    const bySize = [...pages].sort((a, b) => a.bytes - b.bytes || (a.address < b.address ? -1 : 1))
    return {
      name,
      pages: [...new Set([bySize[0], bySize.at(-1)].map((page) => page?.address ?? ''))],
    }
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Both extremes of every kind. */
export const extremes: readonly string[] = kinds.flatMap(({ pages }) => pages)

/** The largest page of every kind. */
export const largest: readonly string[] = kinds.map(({ pages }) => pages.at(-1) ?? '')

/** The address that no page has is answered by this one. */
export const missing = '/404.html'

function builtPages(): Built[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const name = path.relative(dist, file).split(path.sep).join('/')
      const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`
      return { address, kind: kindOf(address, file), bytes: statSync(file).size }
    })
    .filter(({ kind }) => kind !== stubs)
}

/** `/os/flatcar/` is one of `/os/*`; what stands at the first level is a kind of its own. */
function kindOf(address: string, file: string): string {
  const parts = address.split('/').filter((part) => part !== '')
  if (parts.length < 2) return address
  if (readFileSync(file, 'utf8').includes('data-forward')) return stubs
  return `/${[...parts.slice(0, -1), '*'].join('/')}`
}
