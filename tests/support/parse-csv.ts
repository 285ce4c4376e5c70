/**
 * Reads a table as RFC 4180 has it.
 * @throws Where a record does not end in CRLF, or a quote stands where none may be.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const start = field.lastIndex
    const found = field.exec(text)
    if (!found)
      throw new Error(`No field begins at ${String(start)}: ${text.slice(start, start + 40)}`)
    const [, quoted, bare = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
