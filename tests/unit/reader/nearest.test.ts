import { expect, test } from 'vitest'
import { distance, nearest } from '../../../src/reader/nearest.ts'

test.each([
  ['', '', 0],
  ['kernel', 'kernel', 0],
  ['kernl', 'kernel', 1],
  ['kernel', 'kernl', 1],
  ['kernle', 'kernel', 1],
  ['kernal', 'kernel', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" it is %i steps', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected)
})

test('the nearest word is named only when it can be meant', () => {
  expect(nearest('systmd', ['openrc', 'systemd'])).toBe('systemd')
  expect(nearest('Docker', ['podman', 'docker'])).toBe('docker')
  expect(nearest('zzz', ['openrc', 'systemd'])).toBeUndefined()
  expect(nearest('a', [])).toBeUndefined()
})
