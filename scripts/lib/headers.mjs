/**
 * Reads a `_headers` file, the form that Netlify and Cloudflare Pages share: a path pattern at the start of
 * a line, its headers indented below. All rules that match a path apply to it, in order.
 * @param {string} text
 * @returns {(path: string) => [name: string, value: string][]}
 */
export function parseHeaders(text) {
  /** @type {{matches: RegExp, headers: [string, string][]}[]} */
  const rules = []
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ matches: toPattern(trimmed), headers: [] })
      continue
    }
    const colon = trimmed.indexOf(':')
    const rule = rules.at(-1)
    if (colon < 1 || !rule)
      throw new Error(`_headers: "${trimmed}" is no "Name: value" below a path.`)
    rule.headers.push([trimmed.slice(0, colon).trim(), trimmed.slice(colon + 1).trim()])
  }
  return (path) =>
    rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers)
}

/** @param {string} path */
function toPattern(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`)
}
