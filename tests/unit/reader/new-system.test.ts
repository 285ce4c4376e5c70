import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { layOut, objectionTo } from '../../../src/reader/new-system.ts'
import { printProblem } from '../../../src/reader/problem.ts'
import { readFiles } from '../../../src/reader/read-files.ts'
import { readRows } from '../../../src/reader/read-rows.ts'
import { validFiles } from '../support/content.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const template = readFiles(at('templates/system'))
const rows = readRows(validFiles())

/** The template's examples: what stands behind a hash, but for the notes, where one space follows it. */
function examplesOf(text: string): string {
  const lines = text.split('\n').filter((line) => /^#(?! \S)./.test(line))
  return lines.map((line) => line.slice(1)).join('\n')
}

describe('the template of a new system', () => {
  test('is sound but for the questions to answer, one message for each', () => {
    const files = layOut({ id: 'gamma9', name: 'Gamma9', template, ...rows })
    const { problems } = check(new Map([...validFiles(), ...files]))
    expect(problems.map(({ field }) => field).sort()).toEqual(
      rows.features.map(({ id }) => `${id}[0].sources`).sort(),
    )
    const [first] = problems
    expect(first && printProblem(first)).toMatch(
      /^content\/systems\/gamma9\/claims\.yaml:\d+ init\[0\]\.sources: a list is empty: every statement names its sources$/,
    )
  })

  test('lists the rows in the order of the matrices, with what may stand there', () => {
    const files = layOut({ id: 'gamma', name: 'Gamma', template, ...rows })
    const claims = files.get('systems/gamma/claims.yaml') ?? ''
    expect([...claims.matchAll(/^([a-z-]+):$/gm)].map(([, id]) => id)).toEqual(
      rows.features.map(({ id }) => id),
    )
    expect(claims).toContain('# enum: systemd, system-docker, none\n')
    expect(claims).toContain('# size in MB\n# of: iso, disk\n')
    expect(files.get('systems/gamma/index.mdx')).toContain('\nname: Gamma\n')
  })

  test('has examples that pass the same check', () => {
    const real = readFiles(at('content'))
    const files = new Map([...real].filter(([path]) => /^(?:atlas|features)/.test(path)))
    files.set(
      'sources/examples.yaml',
      '- {id: a-source-id, title: T, publisher: P, kind: primary, read: 2021}\n',
    )
    for (const [path, text] of template) {
      const isExample = path.endsWith('.yaml')
      files.set(
        `systems/sample/${path}`,
        isExample ? examplesOf(text) : text.replaceAll('{{name}}', 'Sample'),
      )
    }
    const claims = files.get('systems/sample/claims.yaml') ?? ''
    // The judgement's example is about two dates.
    files.set(
      'systems/sample/claims.yaml',
      claims.replace(
        /(first-release:\n.*\n)/,
        '$1  - {n: 2, value: 2016, at: 2021, sources: [a-source-id]}\n',
      ),
    )
    const { problems, content } = check(files)
    expect(problems.map(printProblem)).toEqual([])
    const [sample] = content?.systems ?? []
    expect(sample?.claims.length).toBeGreaterThanOrEqual(10)
    expect(sample?.judgements).toHaveLength(1)
    expect(sample?.history.events).toHaveLength(1)
    expect(sample?.history.lineage).toHaveLength(1)
    expect(sample?.history['replaced-by']).toHaveLength(1)
    expect(sample?.releases).toHaveLength(1)
  })
})

describe('the id of a new system', () => {
  test.each([
    ['talos-linux', undefined],
    ['Talos', '"Talos" is not an id; use lower-case letters, figures and single hyphens'],
    ['../x', '"../x" is not an id; use lower-case letters, figures and single hyphens'],
    ['a-vs-b', '"a-vs-b" is not the id of a system; "-vs-" is kept for comparisons'],
    ['alpha', '"alpha" is the id of a system already'],
  ])('%s', (id, expected) => {
    expect(objectionTo(id, ['alpha'])).toBe(expected)
  })
})
