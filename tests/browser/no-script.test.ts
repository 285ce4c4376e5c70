/** Everything that can be read, read without scripts. */
import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('evidence is there and opens', async ({ page }) => {
  await page.goto('/os/rancheros/')
  const details = page.locator('tr[id="init-system"] + .ev details')
  await expect(details.locator('.claim').first()).toBeHidden()
  await details.locator('summary').click()
  await expect(details.locator('.claim').first()).toBeVisible()
  await expect(details.locator('.claim').first()).toContainText('System Docker')
})

test('the matrix shows every system, and no control that does nothing', async ({ page }) => {
  await page.goto('/matrix/')
  const heads = page.locator('.mx thead th[data-col]')
  expect(await heads.count()).toBeGreaterThan(9)
  await expect(heads.last()).toBeVisible()
  await expect(page.locator('matrix-columns')).toBeHidden()
  await expect(page.locator('[id="init-system.rancheros"]')).toContainText('System Docker')
})

test('on a phone the matrix leads to two systems at a time', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/matrix/')
  const pairs = page.locator('.columns.pairs')
  await expect(pairs.getByRole('link').first()).toBeHidden()
  await pairs.locator('summary').click()
  await pairs.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/compare\/[a-z-]+-vs-[a-z-]+\/$/)
})

test('pairs are chosen from a list of all of them', async ({ page }) => {
  await page.goto('/compare/')
  await expect(page.locator('pair-picker')).toBeHidden()
  const pairs = page.locator('main .pairs ul a')
  const systems = await page.locator('main .pairs > li').count()
  expect(await pairs.count()).toBe(systems * (systems - 1))
  const link = page.getByRole('link', { name: 'Flatcar Container Linux and RancherOS' })
  await link.first().press('Enter')
  await expect(page).toHaveURL(/\/compare\/flatcar-vs-rancheros\/$/)
})

test('the other order of a pair leads on', async ({ page }) => {
  await page.goto('/compare/rancheros-vs-flatcar/')
  await expect(page).toHaveURL(/\/compare\/flatcar-vs-rancheros\/$/)
})
