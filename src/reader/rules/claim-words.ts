import type { Complaint } from '../problem.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

/** `of` is a word of the claim's feature, `variant` one of its system. */
export const claimWords: Rule = (draft, report) => {
  const features = new Map(draft.features.map(({ value }) => [value.id, value]))
  for (const { id, meta, claims } of draft.systems.values()) {
    for (const { at, value: claim } of claims) {
      const feature = features.get(claim.feature)
      const checks = [
        ['of', claim.of, feature?.of, claim.feature],
        ['variant', claim.variant, meta?.value.variants, id],
      ] as const
      for (const [key, word, words, owner] of checks) {
        const complaint = word && words && notAmong(word, words, key, owner)
        if (complaint) report.add(at.spot(key), complaint)
      }
    }
  }
}

/** What is wrong with a word that is not in a vocabulary; nothing, if it is. */
export function notAmong(
  word: string,
  words: readonly { id: string }[],
  kind: 'of' | 'variant',
  owner: string,
): Complaint | undefined {
  const ids = words.map(({ id }) => id)
  if (ids.includes(word)) return undefined
  if (ids.length === 0) return { is: `is not needed: ${owner} has no "${kind}"` }
  return {
    is: `is not a word for "${kind}" of ${owner}`,
    allowed: ids.join(', '),
    nearest: nearest(word, ids),
  }
}
