import type { Answer } from './answer.ts'
import type { Names } from './names.ts'
import { answerPage } from './term.ts'

/** How much of a query an answer has to account for. */
export const enough = 0.5
/** The same for what is only described and not named. */
export const enoughDescribed = 0.55

/** An answer with how much of the query it accounts for. */
export interface Candidate {
  answer: Answer
  score: number
}

/** A guess beside a better one. */
export function lessCertain({ answer: found, score }: Candidate): Candidate {
  return { answer: found, score: score - 0.1 }
}

/** How much a page's own title says, for a title of one word and for longer ones, which nobody types by chance. */
const titleWeights = [0.03, 0.12] as const

/** Pages by their titles, but for those that only stand where something else is named. */
export function pagesNamed(names: Names, taken: readonly number[] = []): Candidate[] {
  return (['lesson', 'diagram', 'place'] as const).flatMap((kind) =>
    names
      .of(kind)
      .filter(({ places: at }) => at.some((place) => !taken.includes(place)))
      .map(({ thing, places: at, own }) => ({
        answer: answerPage(kind, thing.page),
        score: names.share(at) + titleWeights[own && at.length > 1 ? 1 : 0],
      })),
  )
}
