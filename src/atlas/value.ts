import type { Value } from '../schemas/claim.ts'
import type { Feature, FeatureTerm } from '../schemas/feature.ts'

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** The term of a feature's vocabulary with this id, if there is one. */
export function termOf(feature: Feature, id: string): FeatureTerm | undefined {
  return feature.terms.find((term) => term.id === id)
}

/** The words of a value, one for each term of a list: `['Docker', 'rkt']`. Sizes carry their unit. */
export function valueWords(feature: Feature, value: Value): string[] {
  if (Array.isArray(value)) return value.map((id) => termOf(feature, id)?.name ?? id)
  if (typeof value === 'number') return [`${figures.format(value)} ${feature.unit ?? ''}`.trim()]
  switch (feature.type) {
    case 'enum':
    case 'support':
      return [termOf(feature, value)?.name ?? value]
    case 'link':
      return [value.replace(/^https?:\/\//, '').replace(/\/$/, '')]
    case 'list':
    case 'text':
    case 'size':
    case 'version':
    case 'date':
      return [value]
    default:
      return feature.type satisfies never
  }
}

/** The value as one line of text: `Docker, rkt`, `1,024 MiB`, `github.com/rancher/os`. */
export function valueText(feature: Feature, value: Value): string {
  return valueWords(feature, value).join(', ')
}

/** Words joined for a sentence: `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A count with its noun: `1 claim`, `12 claims`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${figures.format(n)} ${n === 1 ? noun : plural}`
}
