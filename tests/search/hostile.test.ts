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
  // Cut to the longest query, it ends in half a sign.
  `a${'🚢'.repeat(5_000)}`,
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

/**
 * Puts a query into the box and waits for all that comes of it: the sentence at the end is the search's own.
 */
function ask(page: Page, query: string): Promise<string> {
  return page.evaluate(
    (asked) =>
      new Promise<string>((resolve, reject) => {
        const search = document.querySelector('main site-search')
        const field = search?.querySelector('input')
        const status = search?.querySelector('[role=status]')
        if (!search || !field || !status) {
          reject(new Error('There is no search.'))
          return
        }
        field.value = asked
        const observer = new MutationObserver(() => {
          const said = status.textContent
          if (!/results? (for|without) |No page|no page|Nothing was found/.test(said)) return
          observer.disconnect()
          resolve(said)
        })
        observer.observe(status, { childList: true, characterData: true, subtree: true })
        field.dispatchEvent(new Event('input', { bubbles: true }))
        // Blanks ask for nothing.
        if (field.value.trim() === '') resolve('')
      }),
    query,
  )
}

/** The query of the address has been answered, or there was none in it. In the page. */
function isDone(): boolean {
  const search = document.querySelector('main site-search')
  const said = search?.querySelector('[role=status]')?.textContent ?? ''
  return (
    customElements.get('site-search') !== undefined &&
    (search?.querySelector('input')?.value.trim() === '' ||
      /results? (for|without) |No page|no page|Nothing was found/.test(said))
  )
}

/** The page is what it was, nothing of the query has become a part of it, and a plain question is answered. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
  expect(await page.locator('main site-search :is(img, script, iframe, style)').count()).toBe(0)
  expect(await ask(page, 'undo update')).toMatch(/^Rollback\. \d+ results for “undo update”/)
}

test('there are a hundred', () => {
  expect(typed.length + encoded.length).toBeGreaterThanOrEqual(100)
})

test('in the box', async ({ page }) => {
  test.setTimeout(120_000)
  const said = watch(page)
  await page.goto('/search/')
  for (const query of typed) {
    await ask(page, query)
    expect(await page.locator('main site-search :is(img, script, iframe, style)').count()).toBe(0)
    expect(said, query.slice(0, 60)).toEqual([])
  }
  await expectUsable(page)
})

/** The search as it is when its page is opened with a query in the address, without loading the rest of the page. */
function openAnew(page: Page, query: string): Promise<void> {
  return page.evaluate((asked) => {
    const search = document.querySelector('main site-search')
    const fresh = search?.cloneNode(true) as HTMLElement
    history.replaceState(null, '', `/search/?q=${asked}`)
    for (const input of fresh.querySelectorAll('input')) input.value = ''
    for (const part of fresh.querySelectorAll('[role=status], [data-search-results]'))
      part.replaceChildren()
    search?.replaceWith(fresh)
  }, query)
}

async function expectText(page: Page): Promise<void> {
  await page.waitForFunction(isDone)
  const box = page.locator('main site-search input')
  expect(await box.inputValue()).not.toMatch(/[\ud800-\udfff]/u)
  expect(await page.locator('main site-search :is(img, script, iframe, style)').count()).toBe(0)
}

test('in the address, as nobody should write one', async ({ page }) => {
  test.setTimeout(120_000)
  const said = watch(page)
  for (const query of encoded) {
    await page.goto(`/search/?q=${query}`, { waitUntil: 'commit' })
    await expectText(page)
    expect(said, query).toEqual([])
  }
  await expectUsable(page)
})

test('in the address', async ({ page }) => {
  test.setTimeout(120_000)
  const said = watch(page)
  await page.goto('/search/')
  await page.waitForFunction(isDone)
  for (const query of typed) {
    await openAnew(page, encodeURIComponent(query.slice(0, 900).toWellFormed()))
    await expectText(page)
    expect(said, query.slice(0, 60)).toEqual([])
  }
  await expectUsable(page)
})
