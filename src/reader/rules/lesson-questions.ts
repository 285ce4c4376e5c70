import { disappointment } from '../expectation.ts'
import type { Rule } from './rule.ts'

/** The answers that a lesson asks for are what the claims say today, and none changes with each version. */
export const lessonQuestions: Rule = (draft, report) => {
  const volatile = new Set(
    draft.features
      .filter(({ value }) => value.volatility === 'version' || value.volatility === 'lifecycle')
      .map(({ value }) => value.id),
  )
  for (const { meta } of draft.lessons) {
    for (const [index, { expects }] of (meta?.value.questions ?? []).entries()) {
      const spot = (key: string) => meta?.at.spot('questions', index, 'expects', key)
      const [value, feature] = [spot('value'), spot('feature')]
      const is = disappointment(expects, draft)
      if (is !== undefined && value) report.add(value, { is })
      if (volatile.has(expects.feature) && feature) {
        report.add(feature, {
          is: 'changes too often for a question',
          allowed: 'a feature of behaviour, or one that is constant',
        })
      }
    }
  }
}
