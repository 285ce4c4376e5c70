import { z } from 'zod'
import type { System } from '../atlas/system.ts'
import type { Judgement } from '../schemas/judgement.ts'
import { id, optionalText, referenceItem, sourcesOf, text, texts } from './field.ts'

/** A judgement as the export tells it. */
export const judgementItem = z
  .object({
    feature: id('The id of the feature whose answer was in dispute.'),
    claims: texts('The ids of the claims that disagree.'),
    prefer: optionalText('The id of the claim that holds; null where none could be preferred.'),
    why: text('The reason, in one or two sentences.'),
    sources: z.array(referenceItem).describe('What it rests on beyond the sources of the claims.'),
  })
  .meta({ id: 'judgement', description: 'How a disagreement between claims was settled.' })

export type JudgementItem = z.infer<typeof judgementItem>

/** The judgements about one system, in the order of the features. */
export function judgementsOf(system: System): JudgementItem[] {
  return [...system.cells.values()].flatMap((cell) => {
    const judgements = new Set(cell.slots.flatMap((slot) => slot.judgements))
    return [...judgements].map((judgement) => toItem(judgement, cell.id))
  })
}

function toItem({ feature, claims, prefer, why, sources }: Judgement, cell: string): JudgementItem {
  const claimId = (n: number) => `${cell}.${n}`
  return {
    feature,
    claims: claims.map(claimId),
    prefer: prefer === 'none' ? null : claimId(prefer),
    why,
    sources: sourcesOf(sources),
  }
}
