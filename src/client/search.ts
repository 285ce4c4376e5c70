import { find, type Found } from '../search/find.ts'
import { resultOf } from '../search/result.ts'
import { longestQuery } from '../search/words.ts'
import { loadIndex, type SearchIndex } from './search-index.ts'
import { inWords, resultItem } from './search-results.ts'

/** How long typing has to rest before a search begins. In milliseconds. */
const rest = 120
const sectionsShown = 3

/**
 * `<site-search>`: a field, the number of results in a live region, and the results as a list of links. In the
 * dialog it shows the first few and leads on to the page; on the page (`data-page`) it keeps the query in the
 * address and shows more on demand. Arrow keys go from the field through the links.
 */
class SiteSearch extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What was asked for last; a search for something else has been overtaken. */
  #asked = ''
  #running: Promise<void> = Promise.resolve()
  #found: Found = { hits: [], dropped: [], instead: [] }

  connectedCallback(): void {
    this.#input.addEventListener('input', () => this.#later())
    // Loaded while the first word is typed.
    this.#input.addEventListener('focus', () => void this.#index().catch(() => undefined))
    this.addEventListener('keydown', (event) => this.#key(event))
    this.addEventListener('change', () => this.#ask())
    this.addEventListener('click', (event) => this.#follow(event))
    this.#more.addEventListener('click', () => void this.#showMore())
    this.closest('dialog')?.addEventListener('click', (event) => this.#clickBeside(event))
    this.querySelector('[data-close]')?.addEventListener('click', () =>
      this.closest('dialog')?.close(),
    )
    if (this.#isPage) this.#start()
    // What was typed before this was loaded is not lost.
    if (this.#input.value.trim() !== '') this.#ask()
  }

  get #isPage(): boolean {
    return 'page' in this.dataset
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement
  }

  get #list(): HTMLElement {
    return this.#part('[data-search-results]')
  }

  get #more(): HTMLElement {
    return this.#part('[data-more]')
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector)
    if (part === null) throw new Error(`<site-search> has no ${selector}`)
    return part
  }

  #index(): Promise<SearchIndex> {
    const { base = '/', index = '', vocabulary = '' } = this.dataset
    return loadIndex({ base, index, vocabulary })
  }

  /** Takes the query from the address, and searches at once instead of loading the page anew. */
  #start(): void {
    const asked = new URLSearchParams(location.search).get('q') ?? ''
    if (this.#input.value === '') this.#input.value = asked.toWellFormed().slice(0, longestQuery)
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#ask()
    })
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(), rest)
  }

  #ask(): void {
    clearTimeout(this.#timer)
    const asked = this.#input.value.trim()
    if (asked === this.#asked) return
    this.#asked = asked
    if (this.#isPage) this.#remember(asked)
    // One after another: the engine hands out the same page object to all searches that find it.
    this.#running = this.#running.then(() => this.#search(asked))
  }

  #remember(query: string): void {
    const address = new URL(location.href)
    if (query === '') address.searchParams.delete('q')
    else address.searchParams.set('q', query)
    history.replaceState(history.state, '', address)
  }

  async #search(query: string): Promise<void> {
    if (query !== this.#asked) return
    try {
      const { engine, vocabulary } = await this.#index()
      const found = await find(query, vocabulary, engine.search)
      const items = await this.#items(found, 0)
      if (query !== this.#asked) return
      this.#found = found
      this.#list.replaceChildren(...items)
      // On the page the results take the place of the names, in one go: nothing jumps.
      const names = document.querySelector<HTMLElement>('[data-names]')
      if (names && this.#isPage) names.hidden = items.length > 0
      this.#say(query === '' ? '' : inWords(found, query))
      this.#list.scrollTop = 0
      this.#offerMore()
    } catch {
      // The next keystroke tries again.
      this.#asked = ''
      this.#list.replaceChildren()
      this.#say('The search could not be loaded. Is there a connection?')
      this.#offerMore()
    }
  }

  #items({ hits }: Found, from: number): Promise<HTMLLIElement[]> {
    const most = Number(this.dataset.most)
    return Promise.all(
      hits
        .slice(from, from + most)
        .map(async ({ hit, words }) =>
          resultItem(resultOf(await hit.data(), words, sectionsShown)),
        ),
    )
  }

  #say(text: string): void {
    this.#part('[role=status]').textContent = text
  }

  /** The dialog leads on to the page with the same query; the page goes on in its list. */
  #offerMore(): void {
    const left = this.#found.hits.length - this.#list.childElementCount
    this.#more.hidden = left <= 0
    if (!(this.#more instanceof HTMLAnchorElement)) return
    this.#more.textContent = `All ${this.#found.hits.length} results`
    this.#more.search = new URLSearchParams({ q: this.#asked }).toString()
  }

  async #showMore(): Promise<void> {
    if (this.#more instanceof HTMLAnchorElement) return
    const items = await this.#items(this.#found, this.#list.childElementCount)
    this.#list.append(...items)
    this.#offerMore()
    items[0]?.querySelector('a')?.focus()
  }

  /** A fragment of the page that is open loads nothing: the dialog has to go by itself. */
  #follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return
    if (event.target.closest('a')) this.closest('dialog')?.close()
  }

  #clickBeside(event: MouseEvent): void {
    if (event.target instanceof HTMLDialogElement) event.target.close()
  }

  /** Up and down go through the field and the links, home and end to the ends of the list. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const links = [...this.#list.querySelectorAll('a')]
    if (!this.#more.hidden) links.push(this.#more as HTMLAnchorElement)
    const stops: HTMLElement[] = [this.#input, ...links]
    const at = stops.indexOf(event.target as HTMLElement)
    if (at === -1) return
    const next = nextStop(event.key, at, stops.length)
    if (next === undefined) return
    event.preventDefault()
    const stop = stops[next]
    stop?.focus()
    stop?.scrollIntoView({ block: 'nearest' })
  }
}

/** Where a key leads from a place; undefined: nowhere. In the field (0), home and end are for the text. */
function nextStop(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return at > 0 ? Math.min(1, count - 1) : undefined
    case 'End':
      return at > 0 ? count - 1 : undefined
    default:
      return undefined
  }
}

customElements.define('site-search', SiteSearch)
