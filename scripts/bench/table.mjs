/**
 * A table as plain text: columns of equal width, words to the left, figures to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows each as long as the head
 * @returns {string}
 */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(inWords))
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const isFigure = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isFigure[column] ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/**
 * Thousands apart; one place after the point below a hundred.
 * @param {string | number} value
 */
export function inWords(value) {
  if (typeof value === 'string') return value
  const places = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1
  return value.toLocaleString('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
}
