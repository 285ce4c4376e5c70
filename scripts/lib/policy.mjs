import { createHash } from 'node:crypto'

/**
 * Puts a content security policy into a built page that allows exactly the inline scripts and styles the page
 * has. Astro's own option writes the hashes of the whole site into each page; a page should pay for its own only.
 * @param {string} html
 * @returns {string}
 */
export function withPolicy(html) {
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset)) throw new Error(`has no ${charset}, where its security policy goes`)
  const policy = [
    `default-src 'none'`,
    // Pagefind's search runs as WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${hashes(html, inlineScript)}`,
    `style-src 'self'${hashes(html, inlineStyle)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`
  return html.replace(charset, charset + meta)
}

const inlineScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const inlineStyle = /<style\b([^>]*)>([\s\S]*?)<\/style>/g

/** @param {string} html @param {RegExp} element */
function hashes(html, element) {
  const found = new Set()
  for (const [, attributes = '', text = ''] of html.matchAll(element)) {
    // A file of its own is allowed by 'self'; JSON is data and never runs.
    if (/\ssrc=/.test(attributes) || /\stype="?application\/(ld\+)?json/.test(attributes)) continue
    found.add(` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  }
  return [...found].join('')
}
