import type { Answer } from '../search/answers/answer.ts'
import type { Hit } from '../search/engine.ts'
import { filters } from '../search/filters.ts'
import { find, type Found, type FoundPage } from '../search/find.ts'
import { resultOf } from '../search/result.ts'
import type { Understood } from '../search/understand.ts'
import { longestQuery } from '../search/words.ts'
import { forgetQueries, recentQueries, rememberQuery } from './recent-queries.ts'
import {
  type Knowledge,
  loadEngine,
  loadKnowledge,
  loadPageFacts,
  loadWhole,
  type Places,
  reply,
} from './search-index.ts'
import { answerGroups, filterControl, inWords, recentGroup, resultGroup } from './search-results.ts'

/** How long typing has to rest before the full text is searched; answers do not wait. In milliseconds. */
const rest = 40
const sectionsShown = 2
/** How many pages are shown at first, and how many more each time: each has to be loaded. */
const pagesShown = 8

/** What is asked: the query, whether to take it as it is spelled, and which pages to leave out. */
interface Question {
  query: string
  literally: boolean
  filters: Record<string, string>
}

/**
 * `<site-search>`: a combobox. The field keeps the focus; arrow keys choose among the links of the list, Enter
 * follows the chosen one. Answers come at once, pages when they are found. On the page of the search (`data-page`)
 * the query stays in the address; in the dialog, Enter without a choice leads there.
 */
class SiteSearch extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Counts questions: what comes for an earlier one has been overtaken. */
  #asked = 0
  #last = ''
  #literally = false
  #running: Promise<void> = Promise.resolve()
  #pages: FoundPage[] = []
  #shown = 0
  #answered: HTMLElement[] = []
  /** The answer has no sentence yet: that comes with the longer texts. */
  #isBare = false
  /** What answers are made of, once the longer texts are there. */
  #whole: Knowledge | undefined

  connectedCallback(): void {
    const input = this.#input
    // A list that is no choice among values: HTML has no element for it.
    this.#list.role = 'listbox'
    this.#list.ariaLabel = 'Results'
    input.addEventListener('input', () => this.#typed())
    // Loaded while the first word is typed.
    input.addEventListener('focus', () => {
      void loadKnowledge(this.#places).then(
        ({ field }) => this.#addFilters(field.groups),
        () => undefined,
      )
      if (input.value.trim() === '') this.#showRecent()
    })
    this.addEventListener('keydown', (event) => this.#key(event))
    this.addEventListener('click', (event) => this.#follow(event))
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore())
    this.#part('[data-literally]').addEventListener('click', () => {
      this.#literally = true
      this.#ask()
      input.focus()
    })
    this.#part('[data-forget]').addEventListener('click', () => {
      forgetQueries()
      this.#showRecent()
      input.focus()
    })
    this.#part('[data-filters]').addEventListener('change', () => this.#ask())
    this.closest('dialog')?.addEventListener('click', (event) => this.#clickBeside(event))
    this.querySelector('[data-close]')?.addEventListener('click', () =>
      this.closest('dialog')?.close(),
    )
    if (this.#isPage) this.#start()
    // What was typed before this was loaded is not lost.
    if (input.value.trim() !== '') this.#ask()
    else if (document.activeElement === input) this.#showRecent()
  }

  get #isPage(): boolean {
    return 'page' in this.dataset
  }

  get #places(): Places {
    const { base = '/', index = '' } = this.dataset
    return { base, index }
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement
  }

  get #list(): HTMLElement {
    return this.#part('[data-search-results]')
  }

  get #filters(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')]
  }

  /** In the dialog; the page brings them along. */
  #addFilters(groups: Knowledge['field']['groups']): void {
    const place = this.#part('[data-filters]')
    if (place.childElementCount === 0) place.append(...filters(groups).map(filterControl))
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector)
    if (part === null) throw new Error(`<site-search> has no ${selector}`)
    return part
  }

  /** Takes the query and the filters from the address, and searches at once instead of loading the page anew. */
  #start(): void {
    const { searchParams } = new URL(location.href)
    const asked = searchParams.get('q') ?? ''
    if (this.#input.value === '') this.#input.value = asked.slice(0, longestQuery).toWellFormed()
    for (const filter of this.#filters) {
      const wanted = searchParams.get(filter.name) ?? ''
      if ([...filter.options].some(({ value }) => value === wanted)) filter.value = wanted
    }
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#keep()
      this.#ask()
    })
  }

  #typed(): void {
    this.#literally = false
    this.#ask()
  }

  /** Begins anew: the answer at once, the pages when typing rests. */
  #ask(): void {
    clearTimeout(this.#timer)
    this.#asked += 1
    const mine = this.#asked
    const question: Question = {
      query: this.#input.value.trim(),
      literally: this.#literally,
      filters: Object.fromEntries(this.#filters.map(({ name, value }) => [name, value])),
    }
    if (this.#isPage) this.#address(question)
    if (question.query === '') {
      this.#last = ''
      this.#showRecent()
      return
    }
    this.#part('[data-forget]').hidden = true
    void this.#answer(question, mine)
  }

  #address({ query, filters }: Question): void {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries({ q: query, ...filters })) {
      if (value === '') address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    }
    history.replaceState(history.state, '', address)
  }

  async #answer(question: Question, mine: number): Promise<void> {
    try {
      let known = this.#whole ?? (await loadKnowledge(this.#places))
      if (mine !== this.#asked) return
      // Typing ends in the middle of a word: with a blank behind it, it is whole.
      const { read, answers } = reply(question.query, known, question.literally)
      this.#showAnswers(answers, read, question)
      if (answers[0]?.needsTexts === true && !known.field.whole) {
        known = await this.#loadWhole()
        if (mine !== this.#asked) return
        this.#showAnswers(reply(question.query, known, question.literally).answers, read, question)
      }
      this.#timer = setTimeout(() => {
        // One after another: the engine hands out the same page object to all searches that find it.
        this.#running = this.#running.then(() => this.#search(question, read, known, mine))
      }, rest)
    } catch {
      if (mine === this.#asked) this.#fail()
    }
  }

  #showAnswers(answers: readonly Answer[], read: Understood, { query, filters }: Question): void {
    // Whoever asks for pages of one kind asks for no answer.
    const wanted = Object.values(filters).some((value) => value !== '') ? [] : answers
    this.#answered = answerGroups(wanted, this.#places.base)
    if (query !== this.#last) this.#pages = []
    this.#fill(query === this.#last ? this.#hits() : [])
    this.#last = query
    this.#part('[data-corrected]').hidden = read.corrected.length === 0
    this.#part('[data-reading]').textContent = read.words.join(' ')
    this.#part('[data-literally]').textContent = query
    const [first] = wanted
    this.#isBare = first?.text === ''
    if (first !== undefined) this.#say(`${first.title}. ${first.text}`.trim())
    this.#offerMore()
  }

  async #loadWhole(): Promise<Knowledge> {
    this.#whole = await loadWhole(this.#places)
    return this.#whole
  }

  #hits(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.hit')]
  }

  /** Fills the list, and names its options for the field to point at. */
  #fill(hits: readonly HTMLElement[]): void {
    const list = this.#list
    list.replaceChildren(...this.#answered, ...hits)
    list.hidden = list.childElementCount === 0
    list.scrollTop = 0
    this.#name()
    this.#choose(undefined)
    // On the page the results take the place of the names, in one go: nothing jumps.
    const names = document.querySelector<HTMLElement>('[data-names]')
    if (names && this.#isPage) names.hidden = !list.hidden && this.#input.value.trim() !== ''
  }

  #name(): void {
    this.#options.forEach((one, at) => (one.id = `${this.#input.id}-${at}`))
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden))
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')]
  }

  async #search(
    question: Question,
    read: Understood,
    { vocabulary }: Knowledge,
    mine: number,
  ): Promise<void> {
    if (mine !== this.#asked) return
    const { query, filters } = question
    try {
      const engine = await loadEngine(this.#places)
      const [found, whole] = await Promise.all([
        find(read.words.join(' '), vocabulary, engine.search),
        this.#isBare ? this.#loadWhole() : undefined,
      ])
      const pages = await this.#filtered(found, filters)
      const items = await this.#items(pages.slice(0, pagesShown))
      if (mine !== this.#asked) return
      // An answer that could stand without the longer texts has them now.
      if (whole !== undefined) {
        const { answers } = reply(question.query, whole, question.literally)
        this.#showAnswers(answers, read, question)
      }
      this.#pages = pages
      this.#shown = items.length
      const chosen = this.#chosen
      this.#list.querySelectorAll('.hit').forEach((hit) => hit.remove())
      this.#list.append(...items)
      this.#list.hidden = this.#list.childElementCount === 0
      this.#name()
      this.#choose(chosen)
      const names = document.querySelector<HTMLElement>('[data-names]')
      if (names && this.#isPage) names.hidden = !this.#list.hidden
      const answer = this.#answered[0]?.querySelector('b')?.textContent
      const said = inWords({ ...found, hits: pages }, query, answer !== undefined)
      this.#say(answer === undefined ? said : `${answer}. ${said}`)
      this.#offerMore()
    } catch {
      if (mine === this.#asked) this.#fail()
    }
  }

  async #filtered({ hits }: Found, filters: Question['filters']): Promise<FoundPage[]> {
    const { kind = '', life = '', group = '' } = filters
    if (kind === '' && life === '' && group === '') return hits
    const facts = await loadPageFacts(this.#places)
    return hits.filter(({ hit }: { hit: Hit }) => {
      const [ownKind, ended, ownGroup] = facts[hit.id] ?? ['', 0, '']
      return (
        (kind === '' || ownKind === kind) &&
        (life === '' || (ownKind === 'system' && (life === 'ended') === (ended === 1))) &&
        (group === '' || ownGroup === group)
      )
    })
  }

  #items(pages: readonly FoundPage[]): Promise<HTMLElement[]> {
    return Promise.all(
      pages.map(async ({ hit, words }) =>
        resultGroup(resultOf(await hit.data(), words, sectionsShown)),
      ),
    )
  }

  #fail(): void {
    // The next keystroke tries again.
    this.#pages = []
    this.#fill([])
    this.#say('The search could not be loaded. Is there a connection?')
    this.#offerMore()
  }

  #showRecent(): void {
    const queries = recentQueries()
    this.#pages = []
    this.#answered = recentGroup(queries, `${this.#places.base}search/`)
    this.#fill([])
    this.#part('[data-forget]').hidden = queries.length === 0
    this.#part('[data-corrected]').hidden = true
    this.#say('')
    this.#offerMore()
  }

  #say(text: string): void {
    this.#part('[role=status]').textContent = text
  }

  #offerMore(): void {
    this.#part('[data-more]').hidden = this.#pages.length <= this.#shown
  }

  async #showMore(): Promise<void> {
    const items = await this.#items(this.#pages.slice(this.#shown, this.#shown + pagesShown))
    const first = this.#options.length
    this.#shown += items.length
    this.#list.append(...items)
    this.#name()
    this.#offerMore()
    this.#input.focus()
    this.#choose(first)
  }

  /** Keeps the query among the recent ones. */
  #keep(): void {
    const query = this.#input.value.trim()
    if (query !== '') rememberQuery(query)
  }

  /** A fragment of the page that is open loads nothing: the dialog has to go by itself. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (link.dataset.recent !== undefined) {
      event.preventDefault()
      this.#input.value = link.dataset.recent
      this.#input.focus()
      this.#typed()
      return
    }
    this.#keep()
    this.closest('dialog')?.close()
  }

  #clickBeside(event: MouseEvent): void {
    if (event.target instanceof HTMLDialogElement) event.target.close()
  }

  get #chosen(): number | undefined {
    const at = this.#options.findIndex((one) => one.getAttribute('aria-selected') === 'true')
    return at === -1 ? undefined : at
  }

  #choose(at: number | undefined): void {
    this.#options.forEach((one, place) => one.setAttribute('aria-selected', String(place === at)))
    const option = at === undefined ? undefined : this.#options[at]
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant')
    else this.#input.setAttribute('aria-activedescendant', option.id)
    option?.scrollIntoView({ block: 'nearest' })
  }

  /** The keys of the field; everywhere else they do what they always do. */
  #key(event: KeyboardEvent): void {
    if (event.target !== this.#input || event.altKey || event.ctrlKey || event.metaKey) return
    const count = this.#options.length
    const at = this.#chosen
    switch (event.key) {
      case 'ArrowDown':
        if (count > 0) this.#choose(at === undefined ? 0 : at + 1 < count ? at + 1 : undefined)
        break
      case 'ArrowUp':
        if (count > 0) this.#choose(at === undefined ? count - 1 : at > 0 ? at - 1 : undefined)
        break
      case 'Enter':
        if (at === undefined) {
          this.#keep()
          return
        }
        this.#options[at]?.click()
        break
      case 'Escape':
        if (at !== undefined) this.#choose(undefined)
        else if (this.#isPage && this.#input.value !== '') {
          this.#input.value = ''
          this.#typed()
        } else return
        break
      default:
        return
    }
    event.preventDefault()
  }
}

customElements.define('site-search', SiteSearch)
