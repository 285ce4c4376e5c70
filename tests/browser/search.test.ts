import { existsSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'

/** What the page said to the console, which is nothing. */
const messages: string[] = []

test.beforeEach(({ page }) => {
  messages.length = 0
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('dialog', (dialog) => messages.push(`a dialog: ${dialog.message()}`))
})

test.afterEach(() => {
  expect(messages).toEqual([])
})

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('textbox', { name: 'Search the Atlas' })
const linksOf = (page: Page) => dialogOf(page).locator('[data-search-results] a')
const headsOf = (page: Page) => dialogOf(page).locator('.hit-head')

async function openByKeys(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
}

async function ask(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query)
  await expect(dialogOf(page).getByRole('status')).toContainText(`“${query}”`)
}

test.describe('the dialog', () => {
  test('opens by the button and returns the focus to it', async ({ page }) => {
    await page.goto('/os/flatcar/')
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' })
    await button.click()
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('opens and closes by Ctrl+K, and by no single key', async ({ page }) => {
    await page.goto('/')
    for (const key of ['k', '/', 's']) await page.keyboard.press(key)
    await expect(dialogOf(page)).toBeHidden()
    await page.keyboard.press('Control+k')
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(dialogOf(page)).toBeHidden()
  })

  test('closes by its button and by a click beside it', async ({ page }) => {
    await openByKeys(page)
    await dialogOf(page).getByRole('button', { name: 'Close' }).click()
    await expect(dialogOf(page)).toBeHidden()
    await page.keyboard.press('Control+k')
    await expect(fieldOf(page)).toBeFocused()
    await page.mouse.click(4, 400)
    await expect(dialogOf(page)).toBeHidden()
  })

  test('keeps the focus inside', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'rollback')
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(
        () => document.activeElement?.closest('dialog') === null && document.hasFocus(),
      )
      // Between the last and the first stop the browser's own controls have their turn.
      if (outside) expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    }
  })

  test('loads nothing before it is wanted', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    // A busy machine's network may be idle before the page has been parsed and listens: first the load, then the rest.
    await page.goto('/os/flatcar/')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([])
    await page.keyboard.press('Control+k')
    await expect(fieldOf(page)).toBeFocused()
    expect(asked.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true)
  })
})

test.describe('a query finds', () => {
  test('a feature by its name, before all that speak of it', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'rollback')
    await expect(headsOf(page).first()).toHaveText(/^Rollback feature$/)
    await ask(page, 'read-only root')
    await expect(headsOf(page).first()).toHaveText(/^Read-only root feature$/)
  })

  test('a system by its name or an alias, and says when it ended', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcar')
    await expect(headsOf(page).first()).toHaveText('Flatcar Container Linux system')
    await ask(page, 'CoreOS end')
    await expect(headsOf(page).filter({ hasText: /^Container Linux system/ })).toHaveText(
      'Container Linux system ended 2020-05-26',
    )
    await expect(dialogOf(page).getByRole('status')).toContainText('Also searched for')
  })

  test('the fact of one system, with its address and the words marked', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'Flatcar rollback')
    const fact = dialogOf(page).locator('li', {
      has: page.locator('a[href$="/os/flatcar/#rollback"]'),
    })
    await expect(fact.last()).toBeVisible()
    await expect(dialogOf(page).locator('.hit mark').first()).toHaveText(/rollback|flatcar/i)
  })

  test('with what had to be given up', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcar zzzzzz')
    await expect(dialogOf(page).getByRole('status')).toContainText('without “zzzzzz”')
    await expect(headsOf(page).first()).toContainText('Flatcar')
  })

  test('nothing, and says so', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'zzzzzz')
    await expect(dialogOf(page).getByRole('status')).toContainText('Nothing was found')
    await expect(linksOf(page)).toHaveCount(0)
  })
})

test.describe('the keyboard', () => {
  test('goes through the links and back, and Enter follows one', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'read-only root')
    const links = linksOf(page)
    await page.keyboard.press('ArrowDown')
    await expect(links.nth(0)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(links.nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(links.nth(1)).not.toBeFocused()
    await page.keyboard.press('Home')
    await expect(links.nth(0)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/features\/read-only-root\/$/)
  })

  test('Enter in the field goes to the page of the search', async ({ page }) => {
    await openByKeys(page)
    await fieldOf(page).fill('rollback')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=rollback$/)
    await expect(page.locator('main .hit-head').first()).toContainText('Rollback')
  })

  test('a link to the page that is open closes nothing it needs', async ({ page }) => {
    await openByKeys(page, '/os/flatcar/')
    await ask(page, 'Flatcar rollback')
    await dialogOf(page).locator('a[href$="/os/flatcar/#rollback"]').first().click()
    await expect(page).toHaveURL(/\/os\/flatcar\/#rollback$/)
    await expect(dialogOf(page)).toBeHidden()
  })
})

test.describe('the page', () => {
  const status = (page: Page) => page.locator('main').getByRole('status')
  const field = (page: Page) => page.locator('main').getByRole('textbox')

  test('answers the query in its address, and keeps it there', async ({ page }) => {
    await page.goto('/search/?q=rollback')
    await expect(field(page)).toHaveValue('rollback')
    await expect(page.locator('main .hit-head').first()).toHaveText('Rollback feature')
    await expect(page.getByRole('heading', { name: 'All systems' })).toBeHidden()
    const length = await page.evaluate(() => history.length)
    await field(page).fill('a/b & c#d')
    await expect(page).toHaveURL(/\/search\/\?q=a%2Fb\+%26\+c%23d$/)
    await field(page).fill('')
    await expect(page).toHaveURL(/\/search\/$/)
    await expect(page.getByRole('heading', { name: 'All systems' })).toBeVisible()
    expect(await page.evaluate(() => history.length)).toBe(length)
  })

  test('is where Ctrl+K leads when it is open', async ({ page }) => {
    await page.goto('/search/')
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await expect(dialogOf(page)).toBeHidden()
  })

  test('shows more on demand, and the focus goes to what is new', async ({ page }) => {
    await page.goto('/search/?q=linux')
    const hits = page.locator('main .hit')
    await expect(hits).toHaveCount(20)
    await page.getByRole('button', { name: 'More results' }).click()
    await expect(hits.nth(20).locator('a').first()).toBeFocused()
  })

  const hostile = [
    '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '%3C%2Fmark%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'javascript%3Aalert(1)',
    '%E0%A4%A',
    '%',
    '%00%07%1b',
    '%ED%A0%80flatcar',
    '%22%20%22%20%22',
    '__proto__ constructor',
    'flatcar+'.repeat(900),
    '%F0%9F%9A%A2',
  ]
  for (const query of hostile) {
    test(`takes ?q=${query.slice(0, 40)} for what it is: text`, async ({ page }) => {
      await page.goto(`/search/?q=${query}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
      await expect(status(page)).toHaveText(
        /^(\d+ results? for|No page has all of|Nothing was found)/,
      )
      expect(await page.locator('main site-search :is(img, script)').count()).toBe(0)
      expect(await field(page).inputValue()).not.toMatch(/[\ud800-\udfff]/u)
    })
  }

  test('says that it could not be loaded, when it could not', async ({ page, context }) => {
    await context.route('**/pagefind/**', (route) => route.abort())
    await page.goto('/search/?q=rollback')
    await expect(status(page)).toContainText('could not be loaded')
    messages.length = 0
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the button leads to names of everything', async ({ page }) => {
    await page.goto('/os/flatcar/')
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\/search\/\??$/)
    // The text of a noscript element is none to a locator by text.
    await expect(page.locator('main noscript p')).toBeVisible()
    await expect(page.locator('main').getByRole('textbox')).toBeHidden()
    await page.locator('main').getByRole('link', { name: 'Rollback', exact: true }).click()
    await expect(page).toHaveURL(/\/features\/rollback\/$/)
  })
})

test('all of it works under a base path', async ({ page }) => {
  test.skip(!existsSync('.build/based/index.html'), 'the site under a base path is not built')
  const based = await serve({ dir: '.build/based', base: '/some/where/', port: 0 })
  try {
    await openByKeys(page, `${based.url}os/flatcar/`)
    await ask(page, 'read-only root')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${based.url}features/read-only-root/`)
    await page.goto(`${based.url}search/?q=rollback`)
    const hrefs = page.locator('main [data-search-results] a')
    await expect(hrefs.first()).toHaveAttribute('href', '/some/where/features/rollback/')
  } finally {
    await based.close()
  }
})
