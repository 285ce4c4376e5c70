import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../scripts/lib/policy.mjs'

const page = (rest: string) => `<head><meta charset="utf-8">${rest}</head>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('inline scripts and styles are allowed by their hashes, once each', () => {
  const html = withPolicy(
    page('<style>a{}</style><script type="module">1</script><script>1</script>'),
  )
  expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('1')};`)
  expect(html).toContain(`style-src 'self' ${hash('a{}')};`)
})

test('files and data need no hash', () => {
  const html = withPolicy(
    page('<script src="/a.js"></script><script type="application/ld+json">{}</script>'),
  )
  expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval';`)
})

test('the policy stands before everything that it governs', () => {
  expect(withPolicy(page('<style></style>'))).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
  )
})

test('a page without a place for it is refused', () => {
  expect(() => withPolicy('<title>Moved</title>')).toThrow('<meta charset="utf-8">')
})
