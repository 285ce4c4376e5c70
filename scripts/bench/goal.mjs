import { inWords, table } from './table.mjs'

/**
 * Something measured, and what it is held against.
 * @typedef {object} Goal
 * @property {string} what
 * @property {number} value
 * @property {number} [most] the goal, where less is better
 * @property {number} [least] the goal, where more is better
 * @property {string} unit
 */

/**
 * What is not a number was not measured, and so not met.
 * @param {Goal} goal
 */
export function isMet({ value, most = Infinity, least = -Infinity }) {
  return value <= most && value >= least
}

/**
 * All goals as a table, and how many of them are met.
 * @param {readonly Goal[]} goals
 * @returns {string}
 */
export function summary(goals) {
  const rows = goals.map((goal) => [
    isMet(goal) ? 'met' : 'MISSED',
    goal.what,
    goal.value,
    `${goal.unit}, ${goal.most === undefined ? 'at least' : 'at most'} ${inWords(goal.most ?? goal.least ?? 0)}`,
  ])
  const met = goals.filter(isMet).length
  const missed = goals.length - met
  return `${table(['', 'goal', 'measured', ''], rows)}\n\n${String(met)} met, ${String(missed)} missed`
}
