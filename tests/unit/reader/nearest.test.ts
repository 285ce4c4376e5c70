import { expect, test } from 'vitest'
import { nearest } from '../../../src/reader/nearest.ts'

test('the nearest word is named only when it can be meant', () => {
  expect(nearest('systmd', ['openrc', 'systemd'])).toBe('systemd')
  expect(nearest('Docker', ['podman', 'docker'])).toBe('docker')
  expect(nearest('zzz', ['openrc', 'systemd'])).toBeUndefined()
  expect(nearest('a', [])).toBeUndefined()
})
