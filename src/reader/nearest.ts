/** The number of letters to insert, delete, replace or swap to make `a` into `b`. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      )
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

/** The word that comes nearest to `word`, if one is near enough to be meant; of equals the first. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined
  for (const candidate of words) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (steps <= limit && steps < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance: steps }
    }
  }
  return best?.word
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
