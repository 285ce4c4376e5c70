import { type Feature, supportValues } from '../../schemas/feature.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Entry } from '../shape.ts'
import type { Rule } from './rule.ts'

/** A feature has the parts that its type asks for, and no others: `unit` and `terms`. */
export const featureParts: Rule = (draft, report) => {
  for (const feature of draft.features) {
    checkUnit(feature, report)
    checkTerms(feature, report)
  }
}

function checkUnit({ at, value }: Entry<Feature>, report: Report): void {
  if (value.type === 'size' && value.unit === undefined) {
    report.add(at.spot('unit'), { is: 'is missing: a size has a unit', allowed: 'MB or MiB' })
  }
  if (value.type !== 'size' && value.unit !== undefined) {
    report.add(at.spot('unit'), { is: `does not belong to a feature of type ${value.type}` })
  }
}

function checkTerms({ at, value: { type, terms } }: Entry<Feature>, report: Report): void {
  if (type === 'support') {
    for (const [index, { id }] of terms.entries()) {
      if (supportValues.some((word) => word === id)) continue
      report.add(at.spot('terms', index, 'id'), {
        is: 'is not an answer to a feature of type support',
        allowed: supportValues.join(', '),
        nearest: nearest(id, supportValues),
      })
    }
    return
  }
  const hasWords = type === 'enum' || type === 'list'
  if (hasWords && terms.length === 0) {
    report.add(at.spot('terms'), { is: `is missing: a feature of type ${type} lists its words` })
  }
  if (!hasWords && terms.length > 0) {
    report.add(at.spot('terms'), { is: `does not belong to a feature of type ${type}` })
  }
}
