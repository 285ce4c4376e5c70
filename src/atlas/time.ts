import type { PartialDate } from '../schemas/date.ts'

/** The days that a date names, both included, as YYYY-MM-DD. */
export interface Interval {
  from: string
  to: string
}

/** The last day of a month (1 to 12). */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * A date is the interval it names: `2015` is the year's first day to its last, `2015-02` the month, `2015-02-24` that
 * day. The date must be a valid `PartialDate`.
 */
export function interval(date: PartialDate): Interval {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: date, to: date }
  return { from: `${date}-01`, to: `${date}-${String(lastDay(Number(year), Number(month)))}` }
}

/** Two times are the same when they overlap. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [interval(a), interval(b)]
  return first.from <= second.to && second.from <= first.to
}

/** Whether `date` begins on or before the last day of `limit`: what an answer *as of* `limit` may rest on. */
export function startsOnOrBefore(date: PartialDate, limit: PartialDate): boolean {
  return interval(date).from <= interval(limit).to
}

/**
 * Earlier first: by the first day, then by the last, so that `2015` comes after `2015-01` and before `2015-02`.
 * For `Array.prototype.sort`.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [interval(a), interval(b)]
  return compareText(first.from, second.from) || compareText(first.to, second.to)
}

/** Whole months from the last day of `from` to the last day of `to`; 0 when `to` is earlier. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  const [start, end] = [interval(from).to, interval(to).to].map(
    (day) => day.split('-').map(Number) as [number, number, number],
  ) as [[number, number, number], [number, number, number]]
  const months = (end[0] - start[0]) * 12 + end[1] - start[1]
  // A month is whole once the same day of the month is reached, or the month is over.
  const reached = end[2] >= Math.min(start[2], lastDay(end[0], end[1]))
  return Math.max(0, reached ? months : months - 1)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
