import type { Value, ValueClaim } from '../../schemas/claim.ts'
import { isPartialDate } from '../../schemas/date.ts'
import { type Feature, supportValues } from '../../schemas/feature.ts'
import { shortTextSchema, urlSchema } from '../../schemas/text.ts'
import type { z } from 'zod'
import { nearest } from '../nearest.ts'
import { type Complaint, complaintOf, type Spot } from '../problem.ts'
import type { Report } from '../report.ts'
import type { Entry } from '../shape.ts'
import type { Rule } from './rule.ts'

/** A value has the type of its feature and, where there is one, is a word of its vocabulary. */
export const claimValues: Rule = (draft, report) => {
  const features = new Map(draft.features.map(({ value }) => [value.id, value]))
  for (const { claims } of draft.systems.values()) {
    for (const { at, value: claim } of claims) {
      const feature = features.get(claim.feature)
      if (feature && claim.state === 'value') checkValue({ at, value: claim }, feature, report)
    }
  }
}

function checkValue(
  { at, value: claim }: Entry<ValueClaim>,
  feature: Feature,
  report: Report,
): void {
  const spot = at.spot('value')
  if (feature.type !== 'list') {
    const complaint = complaintAbout(claim.value, feature, spot)
    if (complaint) report.add(spot, complaint)
    return
  }
  if (!Array.isArray(claim.value) || claim.value.length === 0) {
    report.add(spot, { is: 'is not a list of words', allowed: `[${wordsOf(feature).join(', ')}]` })
    return
  }
  for (const [index, word] of claim.value.entries()) {
    const complaint = claim.value.indexOf(word) < index ? twice : notAWord(word, feature)
    if (complaint) report.add(at.spot('value', index), complaint)
  }
}

const twice: Complaint = { is: 'stands in the list twice' }

function complaintAbout(value: Value, feature: Feature, spot: Spot): Complaint | undefined {
  if (feature.type === 'size') {
    if (typeof value === 'number' && value > 0) return undefined
    return {
      is: 'is not a size',
      allowed: `a number of ${feature.unit ?? 'MB'} above 0, without unit`,
    }
  }
  if (typeof value === 'number') {
    return { is: 'is not text but a number', allowed: `quotes: "${spot.found}"` }
  }
  if (Array.isArray(value)) return { is: 'is not one value', allowed: `a single ${feature.type}` }
  switch (feature.type) {
    case 'support':
    case 'enum':
    case 'list':
      return notAWord(value, feature)
    case 'date':
      return isPartialDate(value)
        ? undefined
        : { is: 'is not a date', allowed: 'YYYY, YYYY-MM or YYYY-MM-DD' }
    case 'link':
      return against(urlSchema, value)
    case 'text':
    case 'version':
      return against(shortTextSchema, value)
  }
}

function against(schema: z.ZodType, value: string): Complaint | undefined {
  const message = schema.safeParse(value).error?.issues[0]?.message
  return message === undefined ? undefined : complaintOf(message)
}

function notAWord(value: string, feature: Feature): Complaint | undefined {
  const words = wordsOf(feature)
  // A vocabulary that is missing is the feature's mistake.
  if (words.length === 0 || words.includes(value)) return undefined
  return {
    is: `is not an answer to ${feature.id}`,
    allowed: words.join(', '),
    nearest: nearest(value, words),
  }
}

function wordsOf(feature: Feature): string[] {
  return feature.type === 'support' ? [...supportValues] : feature.terms.map(({ id }) => id)
}
