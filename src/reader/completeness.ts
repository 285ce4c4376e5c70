import type { Content } from '../schemas/content.ts'

/**
 * What is still to be done, in lines for people: cells without a claim, one line per system, and sources on which
 * nothing rests. Empty when the content is complete.
 */
export function whatIsLeft({ unanswered, unusedSources }: Content): string[] {
  const bySystem = Map.groupBy(unanswered, ({ system }) => system)
  const cells = [...bySystem].map(
    ([system, left]) =>
      `content/systems/${system}/claims.yaml: no claim yet for ${left.map(({ feature }) => feature).join(', ')}`,
  )
  const sources =
    unusedSources.length > 0
      ? [`content/sources: nothing rests on ${unusedSources.join(', ')}`]
      : []
  return [...cells, ...sources]
}
