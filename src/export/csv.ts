/**
 * A table as RFC 4180 has it: fields parted by commas, records ended by CRLF, a field in quotes where it holds a comma,
 * a quote or a line break.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
