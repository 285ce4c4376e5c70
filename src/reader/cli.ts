import { fileURLToPath } from 'node:url'
import type { Content } from '../schemas/content.ts'
import { check } from './check.ts'
import { whatIsLeft } from './completeness.ts'
import { printProblem } from './problem.ts'
import { readFiles } from './read-files.ts'

// node src/reader/cli.ts [--complete] [folder]
// Tells everything that is wrong with the content and exits with 1, or says in one line what was checked. With
// --complete, a cell without a claim and a source that nothing rests on are mistakes as well.
const options = process.argv.slice(2)
const mustBeComplete = options.includes('--complete')
const folder =
  options.find((option) => !option.startsWith('--')) ??
  fileURLToPath(new URL('../../content', import.meta.url))

const { problems, content } = check(readFiles(folder))
const left = content ? whatIsLeft(content) : []
for (const problem of problems) console.error(printProblem(problem))
for (const line of left) console.error(line)

if (content === null || (mustBeComplete && left.length > 0)) {
  const count = problems.length + left.length
  console.error(`${String(count)} ${count === 1 ? 'problem' : 'problems'} in the content.`)
  process.exitCode = 1
} else {
  console.log(summaryOf(content))
}

function summaryOf({
  systems,
  features,
  sources,
  glossary,
  diagrams: general,
  unanswered,
}: Content): string {
  const claims = systems.flatMap((system) => system.claims).length
  const diagrams = general.length + systems.flatMap((system) => system.diagrams).length
  const parts = [
    [systems.length, 'systems'],
    [features.length, 'features'],
    [claims, 'claims'],
    [sources.length, 'sources'],
    [diagrams, 'diagrams'],
    [glossary.length, 'glossary terms'],
  ] as const
  const counts = parts.map(([count, name]) => `${String(count)} ${name}`).join(', ')
  const open = unanswered.length > 0 ? ` (${String(unanswered.length)} cells without a claim)` : ''
  return `Content is sound: ${counts}${open}.`
}
