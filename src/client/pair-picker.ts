/** `<pair-picker>`: two lists and a button that lead to the page of the pair, which is named in alphabetical order. */
class PairPicker extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go()
    })
  }

  #go(): void {
    const ids = [...this.querySelectorAll('select')].map((list) => list.value).sort()
    const status = this.querySelector('[role=status]')
    if (ids[0] === ids[1]) {
      if (status) status.textContent = 'Choose two different systems.'
      return
    }
    location.assign(`${this.dataset.path ?? ''}${ids.join('-vs-')}/`)
  }
}

customElements.define('pair-picker', PairPicker)
