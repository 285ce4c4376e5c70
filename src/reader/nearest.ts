import { distance } from '../atlas/distance.ts'

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
