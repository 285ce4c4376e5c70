/** On paper, in forced colours, without motion. */
import { expect, test } from '@playwright/test'

test('on paper there is no navigation and nothing sticks', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/matrix/base/')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.locator('form.find')).toBeHidden()
  const positions = await page
    .locator('.mx thead th, .mx tr > th:first-child')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).position))])
  expect(positions).toEqual(['static'])
})

test('on paper the facts stand with their date and source', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/os/rancheros/')
  const row = page.locator('tr[id="kernel"]')
  await expect(row.locator('.v')).toBeVisible()
  await expect(row.locator('.d')).toBeVisible()
  await expect(row.locator('.src')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page is printed', async ({ page }) => {
  await page.goto('/compare/flatcar-vs-rancheros/')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const text = pdf.toString('latin1')
  // A3 landscape, in points.
  expect(text).toMatch(/\/MediaBox \[0 0 119\d(\.\d+)? 84\d(\.\d+)?\]/)
})

test('in forced colours the marks are drawn and lines can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/matrix/security/')
  const marks = page.locator('.legend .m svg')
  expect(await marks.count()).toBeGreaterThan(2)
  for (const mark of await marks.all()) {
    await expect(mark).toBeVisible()
    const [ink, paper] = await mark.evaluate((svg) => [
      getComputedStyle(svg).color,
      getComputedStyle(document.body).backgroundColor,
    ])
    expect(ink).not.toBe(paper)
  }
  const hull = page.locator('.mx thead svg.hull').first()
  await expect(hull).toBeVisible()
})

test('without motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return (
          animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
        )
      }).length,
  )
  expect(moving).toBe(0)
})
