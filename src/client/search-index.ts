import { ranking, type Engine } from '../search/engine.ts'
import type { Vocabulary } from '../search/vocabulary.ts'

/** Pagefind's module, of which one instance is made. */
interface Pagefind {
  createInstance: (options: {
    basePath: string
    baseUrl: string
    excerptLength: number
    noWorker: boolean
    ranking: typeof ranking
  }) => Engine
}

/** What a search needs, loaded. */
export interface SearchIndex {
  engine: Engine
  vocabulary: Vocabulary
}

/** Where it is: the folder of the index and the vocabulary. */
export interface Places {
  base: string
  index: string
  vocabulary: string
}

let loading: Promise<SearchIndex> | undefined

/** Loads the index and the vocabulary, once per page. @throws when they cannot be loaded; the next call tries again. */
export function loadIndex(places: Places): Promise<SearchIndex> {
  loading ??= load(places).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load({ base, index, vocabulary }: Places): Promise<SearchIndex> {
  const pagefindModule = `${index}pagefind.js`
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ pagefindModule) as Promise<Pagefind>,
    fetch(vocabulary).then((response) => {
      if (!response.ok) throw new Error(`${vocabulary}: ${response.status}`)
      return response.json() as Promise<Vocabulary>
    }),
  ])
  const engine = pagefind.createInstance({
    basePath: index,
    baseUrl: base,
    excerptLength: 24,
    // A search takes a millisecond: a thread of its own would only load everything twice.
    noWorker: true,
    ranking,
  })
  return { engine, vocabulary: words }
}
