import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseHeaders } from '../../scripts/lib/headers.mjs'
import { attribute, byTag, site, textOf, type Page } from './support/site.ts'

function policyOf(page: Page): string {
  const meta = byTag(page, 'meta').filter(
    (element) => attribute(element, 'http-equiv') === 'content-security-policy',
  )
  return meta.map((element) => attribute(element, 'content') ?? '').join()
}

test('every page has a strict security policy', () => {
  const lax = site().pages.filter((page) => {
    const policy = policyOf(page)
    return !policy.startsWith("default-src 'none'; ") || policy.includes('unsafe-inline')
  })
  expect(lax.map(({ file }) => file)).toEqual([])
})

test('and is allowed to run what it holds', () => {
  const blocked = site().pages.flatMap((page) => {
    const policy = policyOf(page)
    return byTag(page, 'script', 'style')
      .filter((element) => attribute(element, 'src') === undefined)
      .filter((element) => !attribute(element, 'type')?.endsWith('json'))
      .map((element) => createHash('sha256').update(textOf(element)).digest('base64'))
      .filter((hash) => !policy.includes(`'sha256-${hash}'`))
      .map((hash) => `${page.file}: ${hash}`)
  })
  expect(blocked).toEqual([])
})

test('no element carries what the policy blocks: a style or a handler', () => {
  const found = site().pages.flatMap((page) =>
    page.elements
      .filter(({ attrs }) => attrs.some(({ name }) => name === 'style' || name.startsWith('on')))
      .map(({ tagName }) => `${page.file}: <${tagName}>`),
  )
  expect(found).toEqual([])
})

test('only what is made to be embedded may be framed', () => {
  const headersFor = parseHeaders(readFileSync(path.join(site().dir, '_headers'), 'utf8'))
  const wrong = site().pages.filter(({ path: address }) => {
    const framable = !headersFor(address).some(([, value]) => value === "frame-ancestors 'none'")
    return framable !== address.startsWith('/embed/')
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})
