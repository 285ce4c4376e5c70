import { expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { printProblem } from '../../../src/reader/problem.ts'
import { changed } from './content.ts'

/**
 * A test: the small content with one change is refused, with exactly these lines.
 *
 * @param change What `changed` takes: the file, the text before, the text after.
 */
export function refuses(
  name: string,
  change: Parameters<typeof changed>,
  lines: readonly string[],
): void {
  test(name, () => {
    const { problems, content } = check(changed(...change))
    expect(problems.map(printProblem)).toEqual(lines)
    expect(content).toBeNull()
  })
}
