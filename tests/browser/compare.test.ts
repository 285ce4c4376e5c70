import { expect, test, type Page } from '@playwright/test'

const lists = (page: Page) => page.locator('pair-picker select')

async function choose(page: Page, one: string, other: string): Promise<void> {
  await page.goto('/compare/')
  await lists(page).nth(0).selectOption(one)
  await lists(page).nth(1).selectOption(other)
  await page.getByRole('button', { name: 'Compare' }).click()
}

test('two systems lead to the page of their pair, in alphabetical order', async ({ page }) => {
  await choose(page, 'rancheros', 'flatcar')
  await expect(page).toHaveURL(/\/compare\/flatcar-vs-rancheros\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Flatcar Container Linux and RancherOS',
  )
})

test('the same system twice is refused in words', async ({ page }) => {
  await choose(page, 'flatcar', 'flatcar')
  await expect(page.locator('pair-picker').getByRole('status')).toHaveText(
    'Choose two different systems.',
  )
  await expect(page).toHaveURL(/\/compare\/$/)
})

test('the other order leads to the pair and carries the fragment along', async ({ page }) => {
  await page.goto('/compare/rancheros-vs-flatcar/?from=here#init-system')
  await expect(page).toHaveURL(/\/compare\/flatcar-vs-rancheros\/\?from=here#init-system$/)
  await expect(page.locator('[id="init-system"]')).toBeInViewport()
})

test('going back from there does not lead forth again', async ({ page }) => {
  await page.goto('/about/')
  await page.goto('/compare/rancheros-vs-flatcar/')
  await expect(page).toHaveURL(/flatcar-vs-rancheros/)
  await page.goBack()
  await expect(page).toHaveURL(/\/about\/$/)
})

test('rows that agree are folded, and a link to one opens it', async ({ page }) => {
  await page.goto('/compare/container-linux-vs-flatcar/')
  const folded = page.locator('details.same tr[id]').first()
  await expect(folded).toBeHidden()
  const id = (await folded.getAttribute('id')) ?? ''
  await page.goto(`/compare/container-linux-vs-flatcar/#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeVisible()
})
