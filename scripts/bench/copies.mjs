/** A larger Atlas made of the real one: its systems once more under new ids and names, each with its own sources. */
import { isMap, isScalar, parseDocument, visit } from 'yaml'

/** @typedef {ReadonlyMap<string, string>} Files the texts by their paths in the content folder */

/**
 * Adds copies of the systems, in turn, until there are as many as wanted. The real ones stay as they are, and what one
 * system says of another stays said of the real one.
 * @param {Files} files a content without problems
 * @param {number} count how many systems are wanted
 * @returns {Map<string, string>} unchanged where there are as many already
 */
export function grow(files, count) {
  const systems = systemsOf(files)
  const grown = new Map(files)
  if (systems.length === 0) throw new Error('There is no system to copy.')
  for (let made = systems.length; made < count; made += 1) {
    const system = systems[made % systems.length] ?? ''
    const copy = Math.floor(made / systems.length) + 1
    for (const [path, text] of copyOf(files, system, copy)) grown.set(path, text)
  }
  return grown
}

/**
 * @param {Files} files
 * @returns {string[]} the ids of the systems
 */
export function systemsOf(files) {
  const ids = [...files.keys()].map((path) => /^systems\/([^/]+)\//.exec(path)?.[1])
  return [...new Set(ids.filter((id) => id !== undefined))].sort()
}

/**
 * @param {Files} files
 * @param {string} system
 * @param {number} copy 2 for the first copy
 * @returns {Map<string, string>} the files of the copy and of its sources
 */
function copyOf(files, system, copy) {
  const id = withNumber(system, copy)
  const own = `sources/${system}.yaml`
  /** What is renamed: the sources that come with the system, and its drawings. */
  const renamed = new Set([
    ...idsIn(files.get(own) ?? ''),
    ...[...files]
      .filter(([path]) => path.startsWith(`systems/${system}/diagrams/`))
      .map(([, text]) => String(parseDocument(text).get('id'))),
  ])
  /** @param {string} given */
  const rename = (given) => (renamed.has(given) ? withNumber(given, copy) : given)
  /** @type {Map<string, string>} */
  const made = new Map()
  for (const [path, text] of files) {
    if (path === own) {
      made.set(`sources/${id}.yaml`, renameInYaml(text, rename))
    } else if (path.startsWith(`systems/${system}/`)) {
      const copied = path.endsWith('.mdx')
        ? renameInPage(text, rename, copy)
        : renameInYaml(text, rename)
      made.set(path.replace(system, id), copied)
    }
  }
  return made
}

/** @param {string} id @param {number} copy */
function withNumber(id, copy) {
  return `${id}-copy-${String(copy)}`
}

/** @param {string} text of a list of sources @returns {string[]} */
function idsIn(text) {
  /** @type {{id: string}[] | null} */
  const items = parseDocument(text).toJS()
  return (items ?? []).map(({ id }) => id)
}

/**
 * Renames where a source is named (`sources:` and the sources themselves) and the id of a drawing.
 * @param {string} text
 * @param {(id: string) => string} rename
 */
function renameInYaml(text, rename) {
  const document = parseDocument(text)
  renameId(document.contents, rename)
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return undefined
      // An id that a source had once is that of one source alone.
      if (key.value === 'formerly') return visit.REMOVE
      if (key.value !== 'sources') return undefined
      renameId(value, rename)
      return visit.SKIP
    },
  })
  return document.toString({ lineWidth: 0 })
}

/**
 * Renames a thing with an `id`, an id itself, or a list of either.
 * @param {unknown} node
 * @param {(id: string) => string} rename
 */
function renameId(node, rename) {
  if (isScalar(node) && typeof node.value === 'string') node.value = rename(node.value)
  else if (isMap(node)) renameId(node.get('id', true), rename)
  else if (node !== null && typeof node === 'object' && 'items' in node) {
    for (const item of /** @type {unknown[]} */ (node.items)) renameId(item, rename)
  }
}

/**
 * Renames the sources and drawings of a page, and numbers the names of its system.
 * @param {string} text
 * @param {(id: string) => string} rename
 * @param {number} copy
 */
function renameInPage(text, rename, copy) {
  const [, front = '', prose = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  const meta = parseDocument(front)
  /** @type {{name: string, aliases?: string[]}} */
  const { name, aliases = [] } = meta.toJS()
  meta.set('name', `${name} ${String(copy)}`)
  meta.set(
    'aliases',
    aliases.map((alias) => `${alias} ${String(copy)}`),
  )
  // There is one baseline; a copy of it is a system like the others.
  meta.delete('baseline')
  const renamed = prose.replace(
    /(<(?:Cite|Run|Diagram)\b[^>]*?\b(?:source|id)=")([^"]+)"/g,
    (_, before, given) => `${String(before)}${rename(String(given))}"`,
  )
  return `---\n${meta.toString({ lineWidth: 0 })}---\n${renamed}`
}
