import { describe, expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { validFiles } from '../support/content.ts'
import { type Mutation, proseMutations, yamlMutations } from '../support/mutations.ts'

/** All ways in which one file is spoilt. */
function mutationsOf(file: string, text: string): Mutation[] {
  if (!file.endsWith('.mdx')) return [...yamlMutations(file, text)]
  const [, head = '', body = ''] = /^---\n(.*?)---\n(.*)$/s.exec(text) ?? []
  return [...yamlMutations(file, head, ['---\n', `---\n${body}`]), ...proseMutations(file, text)]
}

/** What is said of a mutation that is not refused, or refused for something else. */
function complaintAbout({ what, file, field, text }: Mutation): string[] {
  const { problems } = check(validFiles().set(file, text))
  const isFound = problems.some((it) => it.file === file && it.field.startsWith(field))
  if (isFound) return []
  const found = problems.map((it) => `${it.file} ${it.field}: ${it.message}`)
  return [`${what} at ${file} ${field} gave: ${found.join(' | ') || 'nothing'}`]
}

describe('content that is spoilt in one place is refused, naming the place', () => {
  const files = [...validFiles()].map(([file, text]) => ({
    file,
    mutations: mutationsOf(file, text),
  }))

  test('there are hundreds of ways to spoil it', () => {
    const count = files.reduce((sum, { mutations }) => sum + mutations.length, 0)
    expect(count).toBeGreaterThan(600)
  })

  test.each(files)('$file', { timeout: 60_000 }, ({ mutations }) => {
    expect(mutations.length).toBeGreaterThan(5)
    expect(mutations.flatMap(complaintAbout)).toEqual([])
  })
})
