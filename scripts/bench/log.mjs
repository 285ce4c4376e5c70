import { stripVTControlCharacters } from 'node:util'
import { sum } from './median.mjs'

/**
 * How long Astro says that it took to draw a page that compares two systems: the mean, in milliseconds. Stubs, which lead
 * from the other order of a pair to its page, are not among them. NaN where no such page was drawn.
 * @param {string} log what a build has printed
 */
export function drawingOfPair(log) {
  const line = /\/compare\/(\S+?)-vs-(\S+?)\/index\.html\s+\(\+([\d.]+)(ms|s)\)/g
  const times = [...stripVTControlCharacters(log).matchAll(line)]
    .filter(([, a = '', b = '']) => a < b)
    .map(([, , , time, unit]) => Number(time) * (unit === 's' ? 1000 : 1))
  return sum(times) / times.length
}
