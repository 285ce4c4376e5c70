/** How far two words are apart: letters left out, put in, taken for another or swapped with the next (Damerau, OSA). */
export function distance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** How many slips are forgiven: short words have too many neighbours. */
export function slips(word: string): number {
  if (/\d{2}|^\d/.test(word) || word.length < 4) return 0
  return word.length < 7 ? 1 : 2
}

/**
 * The known word that was probably meant; nothing when none is near enough.
 * @param known words and how much they weigh: of two that are equally near the weightier is meant, and short words that
 * name nothing by themselves are never meant
 */
export function correct(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const most = slips(word)
  if (most === 0) return undefined
  let best: { word: string; score: number } | undefined
  for (const [candidate, weight] of known) {
    if (candidate.length < (weight > 1 ? 4 : 7)) continue
    // What stands before a word changes its sense: `unmaintained` is no slip of `maintained`.
    if (word.length > candidate.length + 1 && word.endsWith(candidate)) continue
    const far = distance(word, candidate, most)
    if (far > most) continue
    // A slip in the first letter is rare.
    const score = far * 4 + (candidate.startsWith(word.slice(0, 1)) ? 0 : 2) - weight / 2
    if (best === undefined || score < best.score) best = { word: candidate, score }
  }
  return best?.word
}
