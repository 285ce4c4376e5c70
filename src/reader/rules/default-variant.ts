import type { Rule } from './rule.ts'

/** Of the variants of a system exactly one is the default. */
export const defaultVariant: Rule = (draft, report) => {
  for (const { meta } of draft.systems.values()) {
    if (meta === undefined || meta.value.variants.length === 0) continue
    const count = meta.value.variants.filter((variant) => variant.default).length
    if (count === 1) continue
    report.add(meta.at.place('variants'), {
      is: `have ${String(count)} defaults`,
      allowed: '"default: true" at exactly one of them',
    })
  }
}
