/**
 * `<diagram-steps>`: a drawing and the list of its steps. The step that the address names (`#step-3`), or whose
 * number was followed, is the current one, in the list and in the drawing; following its number again ends that.
 */
class DiagramSteps extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#clicked(event))
    addEventListener('hashchange', () => this.#show(location.hash))
    this.#show(location.hash)
  }

  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const item = link?.closest('[data-step]')
    if (!link || !item || event.ctrlKey || event.metaKey || event.shiftKey) return
    // The drawing stays in sight: the page does not jump to the step.
    event.preventDefault()
    const hash = item.hasAttribute('aria-current') ? '' : link.hash
    history.replaceState(null, '', location.pathname + location.search + hash)
    this.#show(hash)
  }

  #show(hash: string): void {
    for (const part of this.querySelectorAll('.now')) part.classList.remove('now')
    for (const item of this.querySelectorAll<HTMLElement>('[data-step]')) {
      if (hash !== `#${item.id}`) {
        item.removeAttribute('aria-current')
        continue
      }
      item.setAttribute('aria-current', 'step')
      const parts = this.querySelectorAll(`.s${item.dataset.step ?? ''}`)
      for (const part of parts) part.classList.add('now')
    }
  }
}

customElements.define('diagram-steps', DiagramSteps)
