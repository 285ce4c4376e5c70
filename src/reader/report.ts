import { compareProblems, type Complaint, type Problem, problemAt, type Spot } from './problem.ts'

/** Gathers what is wrong, so that all of it can be told at once. */
export class Report {
  readonly #problems: Problem[] = []

  /** Notes that something is wrong at a spot. */
  add(spot: Spot, complaint: Complaint): void {
    this.#problems.push(problemAt(spot, complaint))
  }

  /** Everything noted, sorted by file and line. */
  get problems(): Problem[] {
    return [...this.#problems].sort(compareProblems)
  }
}
