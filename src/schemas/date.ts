import { z } from 'zod'

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is YYYY, YYYY-MM or YYYY-MM-DD and stands in the calendar. */
export function isPartialDate(text: string): boolean {
  const parts = pattern.exec(text)
  if (parts === null) return false
  const [year, month, day] = [parts[1], parts[2] ?? '01', parts[3] ?? '01'].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. It names an interval of days, see
 * `atlas/time.ts`.
 */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { message: 'is not a date; use YYYY, YYYY-MM or YYYY-MM-DD' })

/** A whole day, YYYY-MM-DD. */
export const daySchema = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
  message: 'is not a day; use YYYY-MM-DD',
})

/** A month, YYYY-MM. */
export const monthSchema = z.string().refine((text) => text.length === 7 && isPartialDate(text), {
  message: 'is not a month; use YYYY-MM',
})

export type PartialDate = z.infer<typeof partialDateSchema>
