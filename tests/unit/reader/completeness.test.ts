import { expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { whatIsLeft } from '../../../src/reader/completeness.ts'
import { changed, validFiles } from '../support/content.ts'

/** What is left to do in a content that is sound. */
function left(files: ReadonlyMap<string, string>): string[] {
  const { content } = check(files)
  return content ? whatIsLeft(content) : ['the content is not sound']
}

test('cells without a claim are told, one line per system', () => {
  expect(left(validFiles())).toEqual([
    'content/systems/beta/claims.yaml: no claim yet for packages, kernel, first-release, image-size, homepage, default-user',
  ])
})

test('sources on which nothing rests are told', () => {
  const spare = '- {id: spare, title: T, publisher: P, kind: primary, read: 2021}\n'
  expect(left(validFiles().set('sources/more.yaml', spare))).toContain(
    'content/sources: nothing rests on spare',
  )
})

test('a source that only prose or a drawing names is in use', () => {
  const one = changed(
    'systems/alpha/index.mdx',
    '<Cite source="maker-docs"',
    '<Cite source="spare"',
  )
  one.set('sources/more.yaml', '- {id: spare, title: T, publisher: P, kind: primary, read: 2021}\n')
  expect(left(one).join()).not.toContain('spare')
})
