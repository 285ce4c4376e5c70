/** A queue that gives the cheapest entry first, and of equal ones the one put in first. */
export class Heap<T> {
  readonly #entries: { cost: number; turn: number; value: T }[] = []
  #turn = 0

  push(cost: number, value: T): void {
    const entries = this.#entries
    let at = entries.push({ cost, turn: this.#turn++, value }) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.#before(at, above)) break
      this.#swap(at, above)
      at = above
    }
  }

  pop(): { cost: number; value: T } | undefined {
    const entries = this.#entries
    const first = entries[0]
    const last = entries.pop()
    if (first === undefined || last === undefined || first === last) return first
    entries[0] = last
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < entries.length && this.#before(left, least)) least = left
      if (right < entries.length && this.#before(right, least)) least = right
      if (least === at) return first
      this.#swap(at, least)
      at = least
    }
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#entries[a], this.#entries[b]]
    if (one === undefined || other === undefined) return false
    return one.cost < other.cost || (one.cost === other.cost && one.turn < other.turn)
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#entries[a], this.#entries[b]]
    if (one === undefined || other === undefined) return
    this.#entries[a] = other
    this.#entries[b] = one
  }
}
