import { expect, test } from 'vitest'
import { textWidth } from '../../../src/diagrams/face.ts'
import { fold, lettering, widestPiece, wrap, wrapEvenly } from '../../../src/diagrams/text.ts'

test.each([
  ['System Docker', 'title', 97.69],
  ['RANCHER_STATE', 'title', 120.73],
  ['Docker 19.03.15, the one that people use', 'detail', 214.89],
  ['mounts as root', 'verb', 87.23],
] as const)('"%s" as %s is as wide as a browser draws it', (text, kind, drawn) => {
  expect(Math.abs(textWidth(text, lettering[kind]) - drawn)).toBeLessThan(0.5)
})

test('a sign that the face lacks is named', () => {
  expect(() => textWidth('ros → Docker', lettering.title)).toThrow(
    'The face has no "→", used in "ros → Docker".',
  )
})

test('lines break at spaces, and long names behind a slash or a low line', () => {
  expect(wrap('one Go program, early PID 1', 'detail', 95).lines).toEqual([
    'one Go program,',
    'early PID 1',
  ])
  expect(wrap('/usr/lib/systemd', 'detail', 60).lines).toEqual(['/usr/lib/', 'systemd'])
  expect(wrap('RANCHER_STATE', 'title', 90).lines).toEqual(['RANCHER_', 'STATE'])
  expect(wrap('RANCHER_STATE', 'title', 121).lines).toEqual(['RANCHER_STATE'])
})

test('even lines are as many as need be, and about as long as each other', () => {
  const text = 'system container: only the launcher'
  const full = wrap(text, 'detail', 150)
  const even = wrapEvenly(text, 'detail', 150)
  expect(even.lines).toEqual(['system container:', 'only the launcher'])
  expect(even.lines.length).toBe(full.lines.length)
  expect(even.width).toBeLessThan(full.width)
})

test('a fold is the narrowest setting on so many lines', () => {
  expect(fold('one two three four', 'detail', 2).lines).toEqual(['one two', 'three four'])
  expect(fold('one', 'detail', 2).lines).toEqual(['one'])
  expect(widestPiece('one two_three', 'detail')).toBe(textWidth('three', lettering.detail))
})
