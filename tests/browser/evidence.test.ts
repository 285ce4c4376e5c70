import { expect, test, type Page } from '@playwright/test'

const system = '/os/rancheros/'
const row = (page: Page, feature: string) => page.locator(`tr[id="${feature}"]`)
const evidence = (page: Page, feature: string) => page.locator(`tr[id="${feature}"] + .ev details`)

test('a link to a claim opens its evidence and brings it into view', async ({ page }) => {
  await page.goto(`${system}#init-system.1`)
  const claim = page.locator('[id="init-system.1"]')
  await expect(claim).toBeVisible()
  await expect(claim).toBeInViewport()
  await expect(evidence(page, 'init-system')).toHaveAttribute('open')
  await expect(evidence(page, 'kernel')).not.toHaveAttribute('open')
})

test('so does a link that is followed on the page', async ({ page }) => {
  await page.goto(system)
  await expect(evidence(page, 'image-size')).not.toHaveAttribute('open')
  await page.evaluate(() => (location.hash = '#image-size.1'))
  await expect(page.locator('[id="image-size.1"]')).toBeInViewport()
})

test('evidence tells the value, the date, the source, and why a statement was rejected', async ({
  page,
}) => {
  await page.goto(`${system}#image-size.4`)
  const claim = page.locator('[id="image-size.4"]')
  await expect(claim.locator('s')).toHaveText('20 MB')
  await expect(claim.locator('.when')).toHaveText('2015')
  await expect(claim).toContainText('Rejected: No release has this number')
  await expect(claim.getByRole('link')).toHaveAttribute('href', '/sources/inovex-2015/')
})

test('evidence opens and closes by keyboard', async ({ page }) => {
  await page.goto(system)
  const details = evidence(page, 'init-system')
  await details.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('listitem').first()).toBeHidden()
})

test.describe('the link to a fact', () => {
  test('is copied, and says so for a while', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(system)
    await evidence(page, 'kernel').locator('summary').click()
    const link = evidence(page, 'kernel').locator('[data-copy]')
    await expect(link).toHaveText('Link to this fact')
    await link.click()
    await expect(link).toHaveText('Copied')
    await expect(page.locator('body > [role=status]')).toHaveText('Link copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${new URL(system, baseURL).href}#kernel`,
    )
    await expect(page).toHaveURL(new RegExp(`${system}$`))
    await expect(link).toHaveText('Link to this fact', { timeout: 4000 })
    await expect(page.locator('body > [role=status]')).toBeEmpty()
  })

  test('leads there where nothing can be copied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(system)
    await evidence(page, 'kernel').locator('summary').click()
    await evidence(page, 'kernel').locator('[data-copy]').click()
    await expect(page).toHaveURL(/\/os\/rancheros\/#kernel$/)
    await expect(row(page, 'kernel')).toBeInViewport()
  })
})
