/** Where something stands in the content. */
export interface Spot {
  /** Path relative to the content folder, with forward slashes. */
  file: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  /** The way to the value (`kernel[2].at`); empty: the file as a whole. */
  field: string
  /** What stands there, as it is written; empty: nothing does. */
  found: string
}

/** What is wrong at a spot. */
export interface Complaint {
  /** What is wrong, after the thing found: "is not a date". */
  is: string
  /** What may stand there instead. */
  allowed?: string | undefined
  /** The allowed word that comes nearest. */
  nearest?: string | undefined
}

/** One thing that is wrong in the content. */
export interface Problem extends Spot {
  /** What may stand there; empty where that goes without saying. */
  allowed: string
  /** A sentence for people. */
  message: string
  nearest?: string
}

/** Takes a schema's message apart: "is not a day; use YYYY-MM-DD". */
export function complaintOf(message: string): Complaint {
  const [is = '', allowed] = message.split('; use ')
  return { is, allowed }
}

/** Makes a problem's sentence: what was found, what is wrong, what is allowed, and the nearest allowed word. */
export function problemAt(spot: Spot, { is, allowed = '', nearest }: Complaint): Problem {
  const use = allowed === '' ? '' : `; use ${allowed}`
  const guess = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  const message = `${spot.found === '' ? '' : `${spot.found} `}${is}${use}${guess}`
  return { ...spot, allowed, message, ...(nearest === undefined ? {} : { nearest }) }
}

/** By file, line and column; for `Array.prototype.sort`. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.message, b.message)
  )
}

/** `content/systems/x/claims.yaml:12 kernel[2].at: "2027-13" is not a date; use YYYY, YYYY-MM or YYYY-MM-DD` */
export function printProblem({ file, line, field, message }: Problem): string {
  return `content/${file}:${String(line)}${field === '' ? '' : ` ${field}`}: ${message}`
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
