import { distance } from '../atlas/distance.ts'

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
