import { type Answer } from '../search/answers/answer.ts'
import { answer } from '../search/answers/choose.ts'
import type { Compact, CompactTexts } from '../search/compact.ts'
import { ranking, type Engine } from '../search/engine.ts'
import { expand, type Field } from '../search/field.ts'
import { buildLexicon, type Lexicon } from '../search/lexicon.ts'
import { type Understood, understand } from '../search/understand.ts'
import { buildVocabulary, type Vocabulary } from '../search/vocabulary.ts'

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

/** What a page is, for filters: its kind, whether it is about what has ended, and the group of its feature. */
export type PageFacts = Record<string, [kind: string, ended: 0 | 1, group: string]>

/** What answers are made of. */
export interface Knowledge {
  field: Field
  lexicon: Lexicon
  vocabulary: Vocabulary
}

/** Where things are: the base path, and the index of the full text. */
export interface Places {
  base: string
  index: string
}

/** Keeps what was loaded; what could not be is tried again at the next call. */
function once<T>(load: (places: Places) => Promise<T>): (places: Places) => Promise<T> {
  let loading: Promise<T> | undefined
  return (places) => {
    loading ??= load(places).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json() as Promise<T>
}

const core = once(({ base }) => json<Compact>(`${base}search/answers.json`))

/** The words of the pages, one string; there is none where the index was not made. */
const prose = once(({ base }) =>
  json<string>(`${base}search/words.json`).then(
    (words) => words.split(' '),
    () => [],
  ),
)

/** What every answer needs. @throws when it cannot be loaded; the next call tries again. */
export const loadKnowledge = once(async (places): Promise<Knowledge> => {
  const [compact, words] = await Promise.all([core(places), prose(places), addSprite(places)])
  return know(expand(compact), words)
})

/** The same with the longer texts. */
export const loadWhole = once(async (places): Promise<Knowledge> => {
  const [compact, words, texts] = await Promise.all([
    core(places),
    prose(places),
    json<CompactTexts>(`${places.base}search/texts.json`),
  ])
  return know(expand(compact, texts), words)
})

export const loadPageFacts = once(({ base }) => json<PageFacts>(`${base}search/pages.json`))

function know(field: Field, words: readonly string[]): Knowledge {
  const lexicon = buildLexicon(field, words)
  // What only says how things are asked stands on no page for that reason.
  const { versus, without } = field.searchWords
  const silent = new Set([...lexicon.silent, ...versus, ...without])
  return { field, lexicon, vocabulary: buildVocabulary(field, silent) }
}

/** The index of the full text. */
export const loadEngine = once(async ({ base, index }): Promise<Engine> => {
  const address = `${index}pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  return pagefind.createInstance({
    basePath: index,
    baseUrl: base,
    excerptLength: 24,
    // A search takes a millisecond: a thread of its own would only load everything twice.
    noWorker: true,
    ranking,
  })
})

/** Reads a query and answers it. */
export function reply(
  query: string,
  { field, lexicon }: Knowledge,
  literally: boolean,
): { read: Understood; answers: Answer[] } {
  const read = understand(query, lexicon, literally)
  return { read, answers: answer(read, field, lexicon) }
}

/** Puts the hulls and marks into the page that it does not have yet. Without them answers are words alone. */
async function addSprite({ base }: Places): Promise<void> {
  const response = await fetch(`${base}search/sprite.svg`).catch(() => undefined)
  if (response?.ok !== true) return
  const { documentElement: svg } = new DOMParser().parseFromString(
    await response.text(),
    'image/svg+xml',
  )
  for (const part of svg.querySelectorAll('[id]'))
    if (document.getElementById(part.id)) part.remove()
  svg.classList.add('sprite')
  svg.setAttribute('aria-hidden', 'true')
  // Before what uses it, as the sprites of pages do.
  document.body.prepend(document.importNode(svg, true))
}
