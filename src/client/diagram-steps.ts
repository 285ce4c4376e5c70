/**
 * `<diagram-steps>`: a drawing and the list of its steps. One step at a time is the current one, in the list and in the
 * drawing: the one that the address names (`#step-3`), whose number was followed, or to which the buttons or the arrow
 * keys led. Following its number again ends that.
 */
class DiagramSteps extends HTMLElement {
  #current = 0

  connectedCallback(): void {
    const bar = this.querySelector<HTMLElement>('.step-bar')
    if (bar) bar.hidden = false
    this.addEventListener('click', (event) => this.#clicked(event))
    this.addEventListener('keydown', (event) => this.#pressed(event))
    addEventListener('hashchange', () => this.#show(this.#stepOf(location.hash)))
    this.#show(this.#stepOf(location.hash))
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')]
  }

  /** The number of the step that a fragment names; 0: none of this drawing. */
  #stepOf(hash: string): number {
    return this.#items.findIndex(({ id }) => hash === `#${id}`) + 1
  }

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    const by = event.target.closest<HTMLElement>('button[data-by]')?.dataset.by
    if (by !== undefined) {
      this.#go(by === '0' ? 0 : this.#current + Number(by))
      return
    }
    const link = event.target.closest('a')
    const item = link?.closest('[data-step]')
    if (!link || !item) return
    // The drawing stays in sight: the page does not jump to the step.
    event.preventDefault()
    const step = this.#stepOf(link.hash)
    this.#go(step === this.#current ? 0 : step)
  }

  #pressed(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.#go(this.#current + by)
  }

  #go(step: number): void {
    if (step < 0 || step > this.#items.length) return
    const item = this.#items[step - 1]
    const hash = item ? `#${item.id}` : ''
    history.replaceState(null, '', location.pathname + location.search + hash)
    this.#show(step)
  }

  #show(step: number): void {
    this.#current = step
    for (const [i, item] of this.#items.entries()) {
      if (i + 1 === step) item.setAttribute('aria-current', 'step')
      else item.removeAttribute('aria-current')
    }
    for (const part of this.querySelectorAll<SVGElement>('[data-s]')) {
      const now = part.dataset.s?.[step - 1]
      if (now === undefined) delete part.dataset.now
      else part.dataset.now = now
    }
    const title = this.querySelector('[aria-current] strong')?.textContent ?? ''
    const said = this.querySelector('output')
    if (said) said.textContent = step === 0 ? 'Whole drawing' : `${String(step)}. ${title}`
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-by]')) {
      const to = this.#current + Number(button.dataset.by)
      button.ariaDisabled = String(
        button.dataset.by === '0' ? step === 0 : to < 0 || to > this.#items.length,
      )
    }
  }
}

customElements.define('diagram-steps', DiagramSteps)
