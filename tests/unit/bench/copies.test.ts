import { describe, expect, test } from 'vitest'
import { grow, systemsOf } from '../../../scripts/bench/copies.mjs'
import { check } from '../../../src/reader/check.ts'
import { printProblem } from '../../../src/reader/problem.ts'
import { validFiles } from '../support/content.ts'

/** The small content, in which one source came with the system alpha. */
function files(): Map<string, string> {
  const all = validFiles()
  const sources = all.get('sources/all.yaml') ?? ''
  const [shared = '', own = ''] = sources.split(/(?=- id: maker-code)/)
  const [code = '', article = ''] = own.split(/(?=- id: article)/)
  return all.set('sources/all.yaml', shared + article).set('sources/alpha.yaml', code)
}

const grown = grow(files(), 5)
const { problems, content } = check(grown)
const system = (id: string) => content?.systems.find((one) => one.id === id)

describe('an Atlas grown to five systems', () => {
  test('has nothing wrong in it', () => {
    expect(problems.map(printProblem)).toEqual([])
  })

  test('has the real systems as they are, and copies of them in turn', () => {
    expect(systemsOf(grown)).toEqual([
      ...['alpha', 'alpha-copy-2', 'alpha-copy-3', 'beta', 'beta-copy-2'],
    ])
    for (const [path, text] of files()) expect(grown.get(path), path).toBe(text)
  })

  test('has copies under names of their own, none of them a second baseline', () => {
    expect(system('alpha-copy-3')?.meta).toMatchObject({
      name: 'Alpha3 3',
      aliases: ['alpha three 3'],
    })
    expect(system('beta')?.meta.baseline).toBe(true)
    expect(system('beta-copy-2')?.meta.baseline).toBeUndefined()
  })

  test('has copies that say what the real system says, by sources of their own', () => {
    const said = (id: string) =>
      system(id)?.claims.map((claim) => ({ ...claim, system: '', sources: [] }))
    expect(said('alpha-copy-2')).toEqual(said('alpha'))
    const sources = (id: string) => system(id)?.claims.flatMap((claim) => claim.sources)
    expect(sources('alpha')).toContainEqual({ id: 'maker-code-1.5', where: 'cmd/init' })
    expect(sources('alpha-copy-2')).toContainEqual({
      id: 'maker-code-1.5-copy-2',
      where: 'cmd/init',
    })
    expect(sources('alpha-copy-2')).toContainEqual({ id: 'maker-docs' })
  })

  test('has drawings of their own, which the pages show', () => {
    expect(system('alpha-copy-2')?.diagrams.map(({ id }) => id)).toEqual([
      'alpha-two-daemons-copy-2',
    ])
    expect(grown.get('systems/alpha-copy-2/index.mdx')).toContain(
      '<Diagram id="alpha-two-daemons-copy-2" />',
    )
  })
})

test('an Atlas that is large enough stays as it is', () => {
  expect(grow(files(), 1)).toEqual(files())
})

test('an Atlas without a system cannot grow', () => {
  expect(() => grow(new Map([['atlas.yaml', '']]), 2)).toThrow('There is no system to copy.')
})
