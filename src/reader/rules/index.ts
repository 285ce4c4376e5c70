import { claimNumbers } from './claim-numbers.ts'
import { claimReasons } from './claim-reasons.ts'
import { claimValues } from './claim-values.ts'
import { claimWords } from './claim-words.ts'
import { datesInOrder } from './dates-in-order.ts'
import { defaultVariant } from './default-variant.ts'
import { diagramExpectations } from './diagram-expectations.ts'
import { diagramParts } from './diagram-parts.ts'
import { factWords } from './fact-words.ts'
import { featureParts } from './feature-parts.ts'
import { filesInPlace } from './files-in-place.ts'
import { formerIds } from './former-ids.ts'
import { judgementsHold } from './judgements-hold.ts'
import { knownIds } from './known-ids.ts'
import { lessonQuestions } from './lesson-questions.ts'
import { notInFuture } from './not-in-future.ts'
import { pageElements } from './page-elements.ts'
import { pageProseOnly } from './page-prose-only.ts'
import { proseFigures } from './prose-figures.ts'
import type { Rule } from './rule.ts'
import { systemIds } from './system-ids.ts'
import { systemOrName } from './system-or-name.ts'
import { uniqueIds } from './unique-ids.ts'
import { valueOrState } from './value-or-state.ts'

/** All rules; their order does not matter, because problems are sorted. */
export const rules: readonly Rule[] = [
  claimNumbers,
  claimReasons,
  claimValues,
  claimWords,
  datesInOrder,
  defaultVariant,
  diagramExpectations,
  diagramParts,
  factWords,
  featureParts,
  filesInPlace,
  judgementsHold,
  knownIds,
  lessonQuestions,
  notInFuture,
  pageElements,
  pageProseOnly,
  proseFigures,
  systemIds,
  systemOrName,
  uniqueIds,
  formerIds,
  valueOrState,
]
