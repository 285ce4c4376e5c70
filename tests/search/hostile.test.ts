import { expect, test, type Page } from '@playwright/test'

/*
 * A hundred queries that nobody means well, in the address and in the box: nothing is executed, nothing throws, and the
 * search answers the next question.
 */

const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</mark><b>bold</b>',
  "javascript:alert('1')",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '{{7*7}}',
  '${alert(1)}',
  "' OR 1=1 --",
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '<a href=//evil.example>x</a>',
  '<style>*{display:none}</style>',
  'data:text/html,<script>alert(1)</script>',
]
const words = [
  '__proto__',
  'constructor',
  'toString valueOf hasOwnProperty',
  'prototype.polluted',
  'undefined null NaN',
  'then',
  '*',
  '.*',
  '(?:a+)+$',
  '[',
  '\\',
  '/etc/passwd',
  '../../..',
  'CON PRN AUX',
  '%s%n%x',
  '0',
  '-1',
  '1e999',
  '..........',
  '""" ""',
]
const signs = [
  '\u0000',
  '\u0007\u001b[31m',
  '\u200b\u200c\u200d',
  '\u202eflatcar\u202c',
  '\u2066talos\u2069',
  '\ufeffflatcar',
  '\u0301\u0301\u0301',
  'Z\u0351\u036b\u0343a\u0363l\u0347go',
  '\ud800',
  '\udc00',
  'flat\ud83dcar',
  '\udfff\ud800 talos',
  '🚢',
  '👩‍👩‍👧‍👦',
  '﷽',
  'ﬂatcar',
  'ＦＬＡＴＣＡＲ',
  'фlatcar',
  '容器',
  'حاوية',
  '\u00ad\u00adflat\u00adcar',
  '\u2028\u2029',
  '\t\n\r',
  '\u007f\u0085',
  '\uffff\ufffe',
]
const long = [
  'a'.repeat(50_000),
  'flatcar '.repeat(9_000),
  'ß'.repeat(9_000),
  '🚢'.repeat(5_000),
  '<'.repeat(9_000),
  Array.from({ length: 3_000 }, (_, n) => `w${String(n)}`).join(' '),
  `${'flatcat '.repeat(12)}talso`,
  'x '.repeat(20_000),
  '\u0301'.repeat(9_000),
  'without '.repeat(500),
]
/** As they stand in an address, where not all of them can be decoded. */
const encoded = [
  '%',
  '%%',
  '%E0%A4%A',
  '%ED%A0%80',
  '%ED%A0%80flatcar',
  '%F0%9F%9A',
  '%C0%AF',
  '%00',
  '%0d%0aSet-Cookie:x',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%253Cscript%253E',
  '%u0041',
  '+',
  '%2B%2B',
  'flatcar&q=talos',
  'flatcar&kind=<script>&life=%ff&group=__proto__',
  '%FF%FE',
  '%F4%90%80%80',
  '%EF%BF%BE',
  '#',
  '%23%26%3F',
  '%E2%80%AEtalos',
  'flatcar;talos',
  '%3d%3d',
  '%22%20%22',
  '&&&',
  '=',
  '?q=?q=',
  '%F0%9F%9A%A2',
  'constructor%5B%5D',
]
const typed = [...scripts, ...words, ...signs, ...long]

/** What the page did that nobody asked of it. */
function watch(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', (dialog) => {
    said.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return said
}

/** The page is what it was, and a plain question is answered. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
  expect(await page.locator('main site-search :is(img, script, iframe, style)').count()).toBe(0)
  await page.locator('main site-search input').fill('undo update')
  await page.waitForFunction(
    () => document.querySelector('main .answer-head b')?.textContent === 'Rollback',
  )
}

test('there are a hundred', () => {
  expect(typed.length + encoded.length).toBeGreaterThanOrEqual(100)
})

test('in the box', async ({ page }) => {
  test.setTimeout(120_000)
  const said = watch(page)
  await page.goto('/search/')
  for (const query of typed) {
    await page.locator('main site-search input').evaluate((input: HTMLInputElement, value) => {
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }, query)
    await page.waitForTimeout(0)
    await expectUsable(page)
    expect(said, query.slice(0, 60)).toEqual([])
  }
})

test('in the address', async ({ page }) => {
  test.setTimeout(120_000)
  const said = watch(page)
  for (const query of [
    ...encoded,
    ...typed.map((one) => encodeURIComponent(one.toWellFormed().slice(0, 900))),
  ]) {
    await page.goto(`/search/?q=${query}`, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction(() => customElements.get('site-search') !== undefined)
    expect(await page.locator('main site-search input').inputValue()).not.toMatch(
      /[\ud800-\udfff]/u,
    )
    await expectUsable(page)
    expect(said, query.slice(0, 60)).toEqual([])
  }
})
