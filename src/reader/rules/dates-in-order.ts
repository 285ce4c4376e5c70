import { interval } from '../../atlas/time.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { Draft } from '../draft.ts'
import type { Located } from '../located.ts'
import type { Rule } from './rule.ts'

interface Pair {
  at: Located
  earlier: [key: string, date: PartialDate | undefined]
  later: [key: string, date: PartialDate | undefined]
}

/** What comes first is not dated later: `since` and `at`, `published` and `read`, `released` and the ends of support. */
export const datesInOrder: Rule = (draft, report) => {
  for (const { at, earlier, later } of pairsOf(draft)) {
    if (earlier[1] === undefined || later[1] === undefined) continue
    if (interval(earlier[1]).from <= interval(later[1]).to) continue
    report.add(at.spot(earlier[0]), { is: `is later than ${later[0]}, which is ${later[1]}` })
  }
}

function* pairsOf(draft: Draft): Generator<Pair> {
  for (const { at, value } of draft.sources) {
    yield { at, earlier: ['published', value.published], later: ['read', value.read] }
  }
  for (const { claims, releases } of draft.systems.values()) {
    for (const { at, value } of claims) {
      yield { at, earlier: ['since', value.since], later: ['at', value.at] }
    }
    for (const { at, value } of releases) {
      yield { at, earlier: ['released', value.released], later: ['ends', value.ends] }
      yield { at, earlier: ['ends', value.ends], later: ['extended', value.extended] }
    }
  }
}
