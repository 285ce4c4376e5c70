import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import type { Compact } from '../../src/search/compact.ts'
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
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox', { name: 'Search the Atlas' })
const linksOf = (page: Page) => dialogOf(page).locator('[data-search-results] a')
const headsOf = (page: Page) => dialogOf(page).locator('.hit-head')
const answerOf = (page: Page) => dialogOf(page).locator('.answer-head')
const chosenOf = (page: Page) =>
  dialogOf(page).getByRole('listbox').getByRole('option', { selected: true })

async function openByKeys(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
}

async function ask(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query)
  await expect(dialogOf(page).getByRole('status')).toContainText(
    new RegExp(`(for|all of) “${query}”`),
  )
}

/** A question that nobody could answer so far: the content decides which. */
function unknownFact(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { systems, features } = (await (await fetch('/search/answers.json')).json()) as Compact
    for (const { name, type, cells } of features) {
      const at = cells.findIndex((cell) => JSON.stringify(cell) === '{"state":"unknown"}')
      if (type === 'support' && at !== -1) return `${systems[at]?.name ?? ''} ${name}`
    }
    throw new Error('Everything is known.')
  })
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
    await expect.poll(() => asked.some((path) => path.endsWith('/search/answers.json'))).toBe(true)
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([])
  })
})

test.describe('a query is answered', () => {
  const answers: [query: string, title: RegExp, text: RegExp][] = [
    ['flatcar', /Flatcar Container Linux/, /System/],
    ['coreos', /Container Linux/, /ended 2020-05-26/],
    ['undo update', /Rollback/, /Can it go back/],
    ['talos shell', /Talos Linux: Getting in/, /True on \d{4}.*; /],
    ['kairos or microos', /Kairos and openSUSE MicroOS/, /five layers/],
    ['zypper', /Host packages: zypper/, /1 system/],
    ['what came after k3os', /Kairos, after k3OS/, /k3OS ended/],
    ['what is ostree', /OSTree/, /file trees/],
  ]
  for (const [query, title, text] of answers) {
    test(query, async ({ page }) => {
      await openByKeys(page)
      await ask(page, query)
      await expect(answerOf(page).locator('b')).toHaveText(title)
      await expect(answerOf(page)).toContainText(text)
    })
  }

  test('at once, without the full text', async ({ page, context }) => {
    await context.route('**/pagefind/**', () => undefined)
    await openByKeys(page)
    await fieldOf(page).fill('flatcar')
    await expect(answerOf(page).locator('b')).toHaveText('Flatcar Container Linux')
  })

  test('in the words of the page that compares', async ({ page }) => {
    await page.goto('/compare/flatcar-vs-talos-linux/')
    const words = await page.locator('main').innerText()
    await page.keyboard.press('Control+k')
    await ask(page, 'flatcar or talos')
    const told = dialogOf(page).locator('.answer-row a[href*="#"]')
    await expect(told).toHaveCount(3)
    for (const sentence of await told.allTextContents()) {
      for (const one of sentence.split(/(?<=\.) /)) expect(words).toContain(one.slice(0, -1))
    }
  })

  test('with what is not known said to be so', async ({ page }) => {
    await openByKeys(page)
    await ask(page, await unknownFact(page))
    await expect(answerOf(page)).toContainText('Unknown: it was looked for')
  })

  test('and a slip corrected, with a way back', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcat')
    await expect(dialogOf(page).getByText('Showing results for flatcar')).toBeVisible()
    await dialogOf(page).getByRole('button', { name: 'flatcat' }).click()
    await expect(dialogOf(page).locator('[data-corrected]')).toBeHidden()
    await expect(answerOf(page)).toHaveCount(0)
    await expect(fieldOf(page)).toBeFocused()
  })
})

test.describe('a query finds', () => {
  test('a feature by its name, before all that speak of it', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'read-only root')
    await expect(headsOf(page).first()).toContainText(/^Read-only root feature/)
  })

  test('the fact of one system, with its address and the words marked', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'Flatcar rollback')
    await expect(dialogOf(page).locator('a[href$="/os/flatcar/#rollback"]').last()).toBeVisible()
    await expect(dialogOf(page).locator('.hit mark').first()).toHaveText(/rollback|flatcar/i)
  })

  test('a drawing', async ({ page }) => {
    await page.goto('/search/?q=daemons&kind=diagram')
    await expect(page.locator('main .hit-head').first()).toContainText('diagram')
  })

  const choices: [filter: string, choice: string, query: string, pages: RegExp][] = [
    ['Kind of page', 'Lessons', 'update', /^lesson$/],
    ['Kind of page', 'Terms', 'docker', /^term$/],
    ['Living or ended', 'Ended systems', 'docker', /^system ended \d{4}/],
    ['Group of features', 'Updates', 'rollback', /^(feature|term)$/],
  ]
  for (const [filter, choice, query, pages] of choices) {
    test(`of ${choice} alone, when these are chosen in the dialog`, async ({ page }) => {
      await openByKeys(page)
      await ask(page, query)
      await dialogOf(page).getByRole('combobox', { name: filter }).selectOption(choice)
      await expect(answerOf(page)).toHaveCount(0)
      const marks = () =>
        headsOf(page).evaluateAll((heads) =>
          heads.map((head) =>
            [...head.querySelectorAll('.kind, .ended')].map((mark) => mark.textContent).join(' '),
          ),
        )
      await expect.poll(async () => (await marks()).filter((one) => !pages.test(one))).toEqual([])
      expect((await marks()).length).toBeGreaterThan(0)
    })
  }

  test('with what had to be given up', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcar qqqqqq')
    await expect(dialogOf(page).getByRole('status')).toContainText('without “qqqqqq”')
    await expect(headsOf(page).first()).toContainText('Flatcar')
  })

  test('nothing, and says so', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'qqqqqq')
    await expect(dialogOf(page).getByRole('status')).toContainText('Nothing was found')
    await expect(linksOf(page)).toHaveCount(0)
  })
})

test.describe('the keyboard', () => {
  test('chooses among the links while the field keeps the focus, and Enter follows', async ({
    page,
  }) => {
    await openByKeys(page)
    await ask(page, 'read-only root')
    await page.keyboard.press('ArrowDown')
    await expect(chosenOf(page)).toHaveAttribute('href', '/features/read-only-root/')
    await expect(fieldOf(page)).toBeFocused()
    await expect(fieldOf(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosenOf(page).getAttribute('id')) ?? 'none',
    )
    await page.keyboard.press('ArrowUp')
    await expect(chosenOf(page)).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    await expect(linksOf(page).last()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/features\/read-only-root\/$/)
  })

  test('Escape gives up the choice, then the dialog', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcar')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(chosenOf(page)).toHaveCount(0)
    await expect(dialogOf(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toBeHidden()
  })

  test('Enter in the field goes to the page of the search', async ({ page }) => {
    await openByKeys(page)
    await fieldOf(page).fill('rollback')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=rollback$/)
    await expect(page.locator('main .answer-head')).toContainText('Rollback')
  })

  test('a link to the page that is open closes nothing it needs', async ({ page }) => {
    await openByKeys(page, '/os/flatcar/')
    await ask(page, 'Flatcar rollback')
    await dialogOf(page).locator('a[href$="/os/flatcar/#rollback"]').first().click()
    await expect(page).toHaveURL(/\/os\/flatcar\/#rollback$/)
    await expect(dialogOf(page)).toBeHidden()
  })
})

test('what was asked is kept in this browser, offered again, and forgotten on demand', async ({
  page,
}) => {
  await openByKeys(page)
  await ask(page, 'undo update')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/features\/rollback\/$/)
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(chosenOf(page)).toHaveText('undo update')
  await page.keyboard.press('Enter')
  await expect(answerOf(page)).toContainText('Rollback')
  await fieldOf(page).fill('')
  await dialogOf(page)
    .getByRole('button', { name: /Forget/ })
    .click()
  await expect(linksOf(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test.describe('for a screen reader', () => {
  test('it is a combobox with a list in groups', async ({ page }) => {
    await openByKeys(page)
    await ask(page, 'flatcar')
    await expect(dialogOf(page)).toMatchAriaSnapshot(`
      - combobox "Search the Atlas" [expanded]
      - status: /Flatcar Container Linux. \\d+ results for “flatcar”/
      - listbox "Results":
        - group "Answer":
          - option /System Flatcar Container Linux/
        - group "Default runtime":
          - option "Docker"
        - group "Flatcar Container Linux":
          - option /Flatcar Container Linux system/
    `)
  })

  for (const path of ['/search/?q=rollback', '/search/?q=flatcar+or+talos', '/search/?q=flatcat']) {
    test(`nothing is in its way on ${path}`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('main .hit').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
  }
})

test.describe('the page', () => {
  const status = (page: Page) => page.locator('main').getByRole('status')
  const field = (page: Page) =>
    page.locator('main').getByRole('combobox', { name: 'Search the Atlas' })

  test('answers the query in its address, and keeps it there', async ({ page }) => {
    await page.goto('/search/?q=rollback')
    await expect(field(page)).toHaveValue('rollback')
    await expect(page.locator('main .answer-head')).toContainText('Rollback')
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
    await expect(hits).toHaveCount(8)
    await page.getByRole('button', { name: 'More results' }).click()
    await expect(hits.nth(8).locator('a').first()).toHaveAttribute('aria-selected', 'true')
  })

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
    await expect(page.locator('main').getByRole('combobox')).toBeHidden()
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
    await expect(page.locator('main .hit').first()).toBeVisible()
  } finally {
    await based.close()
  }
})
