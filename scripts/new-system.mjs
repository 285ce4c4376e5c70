/** Lays out the folder of a new operating system: `npm run new:system -- <id> ["Name"]`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layOut, objectionTo } from '../src/reader/new-system.ts'
import { readFiles } from '../src/reader/read-files.ts'
import { readRows } from '../src/reader/read-rows.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [id = '', name = id] = process.argv.slice(2)
const folder = join(root, 'content/systems', id)

const objection =
  id === ''
    ? 'Give an id: npm run new:system -- <id> ["Name"]'
    : objectionTo(id, existsSync(folder) ? [id] : [])
if (objection !== undefined) {
  console.error(objection)
  process.exitCode = 1
} else {
  const rows = readRows(readFiles(join(root, 'content')))
  const template = readFiles(join(root, 'templates/system'))
  for (const [path, text] of layOut({ id, name, template, ...rows })) {
    const file = join(root, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  console.log(
    `content/systems/${id}/ is laid out: ${String(rows.features.length)} questions to answer.`,
  )
  console.log('node src/reader/cli.ts tells what is left.')
}
