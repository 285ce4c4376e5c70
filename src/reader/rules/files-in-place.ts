import { allowedFiles, placeOf } from '../layout.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from './rule.ts'

const needed = ['index.mdx', 'claims.yaml']

/** Each file is one that the Atlas reads; `atlas.yaml` is there, and each system has its page and its claims. */
export const filesInPlace: Rule = (draft, report) => {
  const isThere = new Set(draft.files)
  for (const file of draft.files) {
    if (placeOf(file) !== undefined) continue
    const name = file.split('/').at(-1) ?? ''
    const names = [
      'atlas.yaml',
      'glossary.yaml',
      'search.yaml',
      'judgements.yaml',
      'history.yaml',
      'releases.yaml',
    ]
    report.add(fileSpot(file), {
      is: 'is not a file of the Atlas',
      allowed: allowedFiles,
      nearest: nearest(name, [...needed, ...names]),
    })
  }
  const folders = draft.files.filter((file) => file.startsWith('systems/') && placeOf(file))
  const systems = new Set(folders.map((file) => file.split('/').slice(0, 2).join('/')))
  const wanted = [
    'atlas.yaml',
    ...[...systems].flatMap((folder) => needed.map((name) => `${folder}/${name}`)),
  ]
  for (const file of wanted) {
    if (!isThere.has(file)) report.add(fileSpot(file), { is: 'is missing' })
  }
}

function fileSpot(file: string) {
  return { file, line: 1, column: 1, field: '', found: 'the file' }
}
