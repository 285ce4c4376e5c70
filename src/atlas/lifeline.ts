import type { Catalog } from './catalog.ts'
import { cellOf, type System } from './system.ts'
import { interval } from './time.ts'

/** A system's life on a scale of years, as fractional years: 2015.5 is the middle of 2015. */
export interface LifeLine {
  system: System
  /** First preview or trace, where it came before the first release. */
  preview: number | null
  /** First release. */
  start: number | null
  /** The end, of an ended system; null: it goes on. */
  end: number | null
}

/** The lives of the micro OSes, oldest first; those whose first release is not known come last. */
export function lifeLines(catalog: Catalog): LifeLine[] {
  return catalog.microOses
    .map((system): LifeLine => {
      const dates = (of: (name: string | null) => boolean) =>
        cellOf(system, 'first-release')
          .slots.filter((slot) => of(slot.of))
          .flatMap((slot) => slot.current)
          .flatMap(({ claim }) => (claim.state === 'value' ? [yearOf(String(claim.value))] : []))
          .sort((a, b) => a - b)
      const stable = cellOf(system, 'first-release').feature.of[0]?.name ?? null
      const all = dates(() => true)
      const start = dates((name) => name === null || name === stable)[0] ?? all[0] ?? null
      const first = all[0] ?? null
      const { end, ended } = system.life
      return {
        system,
        start,
        preview: first !== null && start !== null && first < start ? first : null,
        end: ended && end !== null ? yearOf(end) : null,
      }
    })
    .sort((a, b) => (a.preview ?? a.start ?? Infinity) - (b.preview ?? b.start ?? Infinity))
}

/** A date as a fractional year: the first day that it names. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = interval(date).from.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}
