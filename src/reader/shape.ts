import { z } from 'zod'
import type { Located } from './located.ts'
import { nearest } from './nearest.ts'
import { type Complaint, complaintOf } from './problem.ts'
import type { Report } from './report.ts'

/** Keys under which a date stands, wherever they occur. */
export const dateKeys: ReadonlySet<string> = new Set([
  'at',
  'since',
  'confirmed',
  'published',
  'read',
  'date',
  'edition',
  'released',
  'ends',
  'extended',
])

/** A value that has the shape asked for, and the place where it stands. */
export interface Entry<T> {
  value: T
  at: Located
}

/**
 * Holds a value against its schema. Everything that is wrong with it is reported; then there is no value.
 *
 * @param textKeys Further keys under which a bare number is text.
 */
export function shape<S extends z.ZodType>(
  schema: S,
  at: Located,
  report: Report,
  textKeys: readonly string[] = [],
): Entry<z.output<S>> | undefined {
  const result = schema.safeParse(at.plain((key) => dateKeys.has(key) || textKeys.includes(key)))
  if (result.success) return { value: result.data, at }
  for (const issue of result.error.issues) complain(issue, schema, at, report)
  return undefined
}

function complain(issue: z.core.$ZodIssue, schema: z.ZodType, at: Located, report: Report): void {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code !== 'unrecognized_keys') {
    const spot = at.spot(...path)
    report.add(spot, complaintAbout(issue, spot.found))
    return
  }
  const map = path.reduce<Located | undefined>((located, step) => located?.child(step), at)
  const known = keysOf(schema, path)
  for (const key of issue.keys) {
    report.add(map?.child(key)?.keySpot() ?? at.spot(...path, key), {
      is: 'is not a key here',
      allowed: known.join(', '),
      nearest: nearest(key, known),
    })
  }
}

function complaintAbout(issue: z.core.$ZodIssue, found: string): Complaint {
  if (found === '') return { is: 'is missing' }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const meant = nearest(found.replaceAll('"', ''), words)
    return { is: 'is not allowed here', allowed: words.join(', '), nearest: meant }
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && /^[^"a]/.test(found)) {
    return { is: 'is not text but a number or a truth value', allowed: `quotes: "${found}"` }
  }
  return complaintOf(sentenceOf(issue))
}

/** The schemas' own messages follow the thing found; the few of zod's that can come up are put the same way. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `is not ${nameOf(issue.expected)}`
  if (issue.code === 'too_big') return `is too large; use ${String(issue.maximum)} or less`
  if (issue.code !== 'too_small' || !issue.message.startsWith('Too small')) return issue.message
  const limit = String(issue.minimum)
  return issue.origin === 'array'
    ? `is too short; use at least ${limit}`
    : `is too small; use ${limit} or more`
}

function nameOf(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'a map',
    record: 'a map',
    array: 'a list',
    int: 'a whole number',
    number: 'a number',
  }
  return names[expected] ?? `a ${expected}`
}

/** The keys that a schema knows at a path. */
function keysOf(schema: unknown, path: readonly (string | number)[]): string[] {
  const bare = unwrap(schema)
  const [step, ...rest] = path
  if (bare instanceof z.ZodObject) {
    return step === undefined ? Object.keys(bare.shape) : keysOf(bare.shape[step], rest)
  }
  return bare instanceof z.ZodArray ? keysOf(bare.element, rest) : []
}

/** What is inside optional values, defaults and transformations. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap())
  }
  if (!(schema instanceof z.ZodPipe)) return schema
  return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in)
}
