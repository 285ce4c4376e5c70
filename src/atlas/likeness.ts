import type { Comparison } from './comparison.ts'
import type { System } from './system.ts'

const numbers = ['None', 'One', 'Two', 'Three', 'Four', 'Five'] as const

/** How alike two systems are, in two sentences, from their claims: their lives, their layers, their rows. */
export function likeness(comparison: Comparison): string {
  const { a, b, equalLayers, differing, same, open } = comparison
  const equal = numbers[equalLayers] ?? String(equalLayers)
  const are = equalLayers === 1 ? 'is' : 'are'
  return (
    `${lives(a, b)} ${equal} of the five layers of their hulls ${are} equal. ` +
    `Of ${String(differing.length + same.length)} answers that can be compared, ${String(differing.length)} differ and ` +
    `${String(same.length)} agree; ${String(open.length)} cannot be compared.`
  )
}

function lives(a: System, b: System): string {
  const ended = [a, b].filter((system) => system.life.ended)
  const [only] = ended
  if (ended.length === 2) return 'Both have ended.'
  return only === undefined ? 'Both are alive.' : `${only.name} has ended.`
}
