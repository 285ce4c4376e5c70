import { expect, test } from 'vitest'
import { fitting } from '../../src/components/page/description.ts'

const sentence = (length: number) => `${'a'.repeat(length - 1)}.`

test('what fits stays as it is', () => {
  expect(fitting('One. Two.')).toBe('One. Two.')
  expect(fitting(sentence(200))).toBe(sentence(200))
})

test('what does not fit ends with the last sentence that does', () => {
  expect(fitting(`${sentence(60)} ${sentence(70)} ${sentence(80)}`)).toBe(
    `${sentence(60)} ${sentence(70)}`,
  )
  expect(fitting(`Is it? ${sentence(199)} No.`)).toBe('Is it?')
  expect(fitting(`${sentence(200)} No.`)).toBe(sentence(200))
  expect(fitting(`${sentence(120)} ${'b'.repeat(120)}`)).toBe(sentence(120))
})

test('one sentence that is too long is not cut in its middle', () => {
  expect(fitting(sentence(201))).toBe(sentence(201))
})
