import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { Located } from './located.ts'
import type { Report } from './report.ts'

/**
 * Parses a YAML file: version 1.2, core schema, so that `yes` is a word and a date is text. What the parser cannot read
 * is reported, and then there is no value; keys that stand twice are reported and the first one is taken.
 *
 * @param above Lines of the file above the text, where it is the head of another file.
 */
export function parseYaml(
  file: string,
  text: string,
  report: Report,
  above = 0,
): Located | undefined {
  const lines = new LineCounter()
  const document = parseDocument('\n'.repeat(above) + text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
  })
  const all = [...document.errors, ...document.warnings]
  const isDouble = (fault: YAMLError): boolean => fault.code === 'DUPLICATE_KEY'
  // After the first fault in its grammar the parser guesses: what else it says does not help.
  const faults = [...all.filter(isDouble), ...all.filter((it) => !isDouble(it)).slice(0, 1)]
  for (const fault of faults) {
    const { line, col } = lines.linePos(fault.pos[0])
    const spot = { file, line, column: col, field: '', found: '' }
    report.add(spot, { is: describe(fault, '\n'.repeat(above) + text) })
  }
  const isReadable = faults.every(isDouble)
  return isReadable ? new Located({ file, lines, document }, document.contents) : undefined
}

function describe(fault: YAMLError, text: string): string {
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(fault.pos[0]))?.[0] ?? ''
    return `the key "${key.trim()}" stands here twice; keep one`
  }
  return `is not YAML: ${fault.message.replace(/\s+/g, ' ')}`
}
