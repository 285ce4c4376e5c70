import path from 'node:path'
import { buildCatalog, type Catalog } from '../atlas/catalog.ts'
import { check } from '../reader/check.ts'
import { printProblem } from '../reader/problem.ts'
import { readFiles } from '../reader/read-files.ts'
import { contentFolder } from './content-folder.ts'

/**
 * The catalog, read and joined once per build.
 * @throws with every problem of the content, one a line, when there is any.
 */
export const catalog: Catalog = load(path.resolve(contentFolder))

function load(dir: string): Catalog {
  const { problems, content } = check(readFiles(dir))
  if (content === null) {
    throw new Error(`The content has problems:\n${problems.map(printProblem).join('\n')}`)
  }
  return buildCatalog(content)
}
