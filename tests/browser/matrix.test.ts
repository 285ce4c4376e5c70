import { expect, test, type Page } from '@playwright/test'

const heads = (page: Page) => page.locator('.mx thead th[data-col]:visible')
const shown = (page: Page) =>
  heads(page).evaluateAll((all) => all.map((head) => (head as HTMLElement).dataset.col))
/** The systems whose cells are seen in the row of a feature. */
const cells = (page: Page, feature: string) =>
  page
    .locator(`.mx tr[id="${feature}"] td:visible`)
    .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset.col))

test.describe('on a wide screen', () => {
  test('all systems are shown, and one chooses among them', async ({ page }) => {
    await page.goto('/matrix/')
    const all = await shown(page)
    expect(all.length).toBeGreaterThan(9)
    await page.getByText('Choose systems').click()
    for (const id of all.filter((one) => one !== 'flatcar' && one !== 'rancheros')) {
      await page.locator(`matrix-columns input[value="${id ?? ''}"]`).uncheck()
    }
    expect(await shown(page)).toEqual(['flatcar', 'rancheros'])
    expect(await cells(page, 'init-system')).toEqual(['flatcar', 'rancheros'])
    await expect(page).toHaveURL(/\/matrix\/\?systems=flatcar(,|%2C)rancheros$/)

    await page.reload()
    expect(await shown(page)).toEqual(['flatcar', 'rancheros'])
    await page.getByText('Choose systems').click()
    await page.getByRole('button', { name: 'All' }).click()
    expect(await shown(page)).toEqual(all)
    await expect(page).toHaveURL(/\/matrix\/$/)
  })

  test('names that no system has are passed over', async ({ page }) => {
    await page.goto('/matrix/?systems=flatcar,windows')
    expect(await shown(page)).toEqual(['flatcar'])
    await page.goto('/matrix/?systems=windows')
    expect((await shown(page)).length).toBeGreaterThan(9)
  })

  test('a link to a cell leads to it', async ({ page }) => {
    await page.goto('/matrix/#init-system.rancheros')
    const cell = page.locator('[id="init-system.rancheros"]')
    await expect(cell).toBeInViewport()
    await cell.getByRole('link').click()
    await expect(page).toHaveURL(/\/os\/rancheros\/#init-system$/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 } })

  test('two systems are shown, and two lists exchange them', async ({ page }) => {
    await page.goto('/matrix/base/')
    const [first, second] = await shown(page)
    expect(await shown(page)).toHaveLength(2)
    await page.getByLabel('Right column').selectOption('rancheros')
    expect(await shown(page)).toEqual([first, 'rancheros'])
    expect(await cells(page, 'init-system')).toEqual([first, 'rancheros'])
    await expect(page).toHaveURL(new RegExp(`systems=${first ?? ''}(,|%2C)rancheros$`))
    await page.reload()
    expect(await shown(page)).toEqual([first, 'rancheros'])
    expect(second).not.toBe('rancheros')
  })

  test('the same system twice moves the other one on', async ({ page }) => {
    await page.goto('/matrix/base/')
    const [, second = ''] = await shown(page)
    await page.getByLabel('Left column').selectOption(second)
    const now = await shown(page)
    expect(now).toHaveLength(2)
    expect(now).toContain(second)
    expect(await page.getByLabel('Left column').inputValue()).toBe(second)
    expect(await page.getByLabel('Right column').inputValue()).not.toBe(second)
  })

  test('each list names the column that it stands above', async ({ page }) => {
    await page.goto('/matrix/base/?systems=rancheros,flatcar')
    const lists = ['Left column', 'Right column'].map((name) => page.getByLabel(name))
    const named = await Promise.all(lists.map((list) => list.inputValue()))
    expect(named).toEqual(await shown(page))
  })
})
