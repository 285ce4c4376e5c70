import { expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { printProblem } from '../../../src/reader/problem.ts'
import { validFiles } from '../support/content.ts'

test.each(['atlas.yaml', 'systems/beta/index.mdx', 'systems/beta/claims.yaml'])(
  '%s is missing',
  (file) => {
    const files = validFiles()
    files.delete(file)
    const { problems, content } = check(files)
    expect(problems.map(printProblem)).toContain(`content/${file}:1: the file is missing`)
    expect(content).toBeNull()
  },
)
