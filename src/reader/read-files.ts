import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compareText } from './problem.ts'

/** Files that editors and systems leave behind; they are no content. */
const ignored = /(?:^|\/)(?:\.[^/]*|[^/]*~)$/

/**
 * Reads every file of a content folder as text.
 *
 * @returns The texts by path relative to the folder, with forward slashes, sorted by path.
 * @throws When the folder is not there or a file cannot be read.
 */
export function readFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ignored.test(path))
    .sort(compareText)
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
