/**
 * The value in the middle; of an even number of values the lower one of the two.
 * @param {readonly number[]} values at least one
 */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN
}

/** @param {readonly number[]} values */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}
