/**
 * `<matrix-columns>`: shows only the chosen systems of the matrix on the page. Wide screens choose any number by
 * check boxes; on a phone two lists choose two. The choice stands in the address as `?systems=a,b`.
 */
class MatrixColumns extends HTMLElement {
  #narrow = matchMedia('(max-width: 700px)')

  connectedCallback(): void {
    this.#fillLists()
    this.addEventListener('change', (event) => this.#changed(event))
    this.querySelector('button')?.addEventListener('click', () => this.#show(this.#ids(), true))
    this.#narrow.addEventListener('change', () => this.#start())
    this.#start()
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')]
  }

  #lists(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')]
  }

  #ids(): string[] {
    return this.#boxes().map((box) => box.value)
  }

  /** The systems that the address asks for; unknown names are passed over. */
  #asked(): string[] {
    const asked = (new URLSearchParams(location.search).get('systems') ?? '').split(',')
    return this.#ids().filter((id) => asked.includes(id))
  }

  #start(): void {
    const asked = this.#asked()
    const all = this.#ids()
    if (!this.#narrow.matches) this.#show(asked.length > 0 ? asked : all, false)
    else this.#show([...asked, ...all.filter((id) => !asked.includes(id))].slice(0, 2), false)
  }

  #fillLists(): void {
    for (const list of this.#lists()) {
      for (const box of this.#boxes()) {
        list.add(new Option(box.parentElement?.textContent.trim() ?? box.value, box.value))
      }
    }
  }

  #changed(event: Event): void {
    const lists = this.#lists()
    if (event.target instanceof HTMLSelectElement) {
      const [left, right] = lists.map((list) => list.value)
      const changed = event.target
      // The same system twice tells nothing: the other side takes the next one.
      if (left === right) {
        const other = lists.find((list) => list !== changed)
        if (other) other.selectedIndex = (other.selectedIndex + 1) % other.length
      }
      this.#show(
        lists.map((list) => list.value),
        true,
      )
    } else {
      const chosen = this.#boxes().filter((box) => box.checked)
      this.#show(chosen.length > 0 ? chosen.map((box) => box.value) : this.#ids(), true)
    }
  }

  #show(ids: readonly string[], remember: boolean): void {
    for (const box of this.#boxes()) box.checked = ids.includes(box.value)
    this.#lists().forEach((list, i) => (list.value = ids[i] ?? list.value))
    for (const cell of document.querySelectorAll<HTMLElement>('.mx [data-col]')) {
      cell.hidden = !ids.includes(cell.dataset.col ?? '')
    }
    document.querySelector<HTMLElement>('.mx')?.setAttribute('data-chosen', '')
    if (!remember) return
    const address = new URL(location.href)
    if (ids.length === this.#ids().length) address.searchParams.delete('systems')
    else address.searchParams.set('systems', ids.join(','))
    history.replaceState(null, '', address)
  }
}

customElements.define('matrix-columns', MatrixColumns)
