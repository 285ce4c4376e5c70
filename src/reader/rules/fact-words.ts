import { attributeSpot, elementsOf } from '../components.ts'
import { pagesOf } from '../draft.ts'
import { notAmong } from './claim-words.ts'
import type { Rule } from './rule.ts'

/** The `of` and `variant` of a `<Fact>` are words of its feature and its system. */
export const factWords: Rule = (draft, report) => {
  const features = new Map(draft.features.map(({ value }) => [value.id, value]))
  for (const { page, system: own } of pagesOf(draft)) {
    for (const used of elementsOf(page)) {
      if (used.name !== 'Fact') continue
      const feature = features.get(used.attributes.get('feature') ?? '')
      const system = draft.systems.get(used.attributes.get('system') ?? own ?? '')
      const checks = [
        ['of', feature?.of, feature?.id],
        ['variant', system?.meta?.value.variants, system?.id],
      ] as const
      for (const [key, words, owner] of checks) {
        const word = used.attributes.get(key)
        const complaint = word && words && owner && notAmong(word, words, key, owner)
        if (complaint) report.add(attributeSpot(used, key), complaint)
      }
    }
  }
}
