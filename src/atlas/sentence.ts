import type { Feature } from '../schemas/feature.ts'
import type { ComparedRow, Comparison } from './comparison.ts'
import type { Slot } from './cell.ts'
import type { System } from './system.ts'
import { enumerate, termOf, valueWords } from './value.ts'

/** Longer lists are told by what only one of the two has. */
const longList = 3
/** How many words of a list a sentence names before it counts the rest. */
const named = 5

/** A difference told in two sentences, with the row it stands for. */
export interface Difference {
  row: ComparedRow
  sentences: string[]
}

/**
 * The differences that matter most to someone choosing, in the order of the rows: those of the greatest
 * weight, at most `most` of them.
 */
export function mainDifferences(comparison: Comparison, most: number): Difference[] {
  const chosen = [...comparison.differing]
    .filter((row) => row.feature.weight >= 3 && row.feature.id !== 'status')
    .sort((a, b) => b.feature.weight - a.feature.weight)
    .slice(0, most)
  return comparison.differing
    .filter((row) => chosen.includes(row))
    .map((row) => ({ row, sentences: tell(row, comparison.a, comparison.b) }))
}

/** A row of a comparison in words. */
export function tell(row: ComparedRow, a: System, b: System): string[] {
  const [left, right] = row.slots
  if (row.feature.type === 'list' && isLong(left) && isLong(right))
    return tellLists(row.feature, left, right, a, b)
  return [`${a.name} ${phraseOf(row.feature, left)}.`, `${b.name} ${phraseOf(row.feature, right)}.`]
}

/** What follows a system's name in a sentence: `runs systemd as its first process`. */
export function phraseOf(feature: Feature, slot: Slot | undefined): string {
  const claims = slot?.state === 'value' || slot?.state === 'disputed' ? slot.current : []
  const phrases = claims.flatMap(({ claim }) => {
    if (claim.state !== 'value') return []
    const value = claim.value
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value
    const own = typeof only === 'string' ? termOf(feature, only)?.phrase : undefined
    return [own ?? feature.phrase.replace('{value}', () => enumerate(valueWords(feature, value)))]
  })
  const distinct = [...new Set(phrases)]
  return slot?.state === 'disputed'
    ? `${distinct.join(', or ')} (the sources disagree)`
    : (distinct[0] ?? 'is not known here')
}

function terms(slot: Slot): string[] {
  return slot.current.flatMap(({ claim }) =>
    claim.state === 'value' && Array.isArray(claim.value) ? claim.value : [],
  )
}

function isLong(slot: Slot | undefined): slot is Slot {
  return slot?.state === 'value' && terms(slot).length > longList
}

function tellLists(feature: Feature, left: Slot, right: Slot, a: System, b: System): string[] {
  const [ours, theirs] = [terms(left), terms(right)]
  const only = (list: string[], other: string[]) => list.filter((term) => !other.includes(term))
  const say = (system: System, list: string[]) => {
    if (list.length === 0) return []
    const words = valueWords(feature, list.slice(0, named))
    if (list.length > named) words.push(`${String(list.length - named)} more`)
    return [`Only ${system.name} ${feature.phrase.replace('{value}', () => enumerate(words))}.`]
  }
  return [...say(a, only(ours, theirs)), ...say(b, only(theirs, ours))]
}
