import { expect, test, type Locator, type Page } from '@playwright/test'
import { largest, missing } from './support/kinds.ts'

test('the first step leads past the head of the page', async ({ page }) => {
  await page.goto('/os/flatcar/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(inside).toBe(true)
})

for (const address of largest.filter((one) => one !== missing)) {
  test(`on ${address} the focus is always seen`, async ({ page }) => {
    await page.goto(address)
    const unseen: string[] = []
    // The first thirty steps: the head of the page, and what the kind of page begins with.
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      if (await isOutlined(page)) continue
      const focused = page.locator(':focus')
      if (!(await looksOther(page, focused))) unseen.push(await told(focused))
    }
    expect(unseen).toEqual([])
  })
}

/** Whether an outline stands around what has the focus; true as well where nothing of the page has it. */
function isOutlined(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return true
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    const { width, height } = activeElement.getBoundingClientRect()
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0
  })
}

/** Whether the screen looks other without the focus: what has no outline may be marked in another way. */
async function looksOther(page: Page, element: Locator): Promise<boolean> {
  const handle = await element.elementHandle()
  const marked = await page.screenshot()
  await handle.evaluate((one) => (one as HTMLElement).blur())
  const plain = await page.screenshot()
  await handle.focus()
  return !marked.equals(plain)
}

function told(element: Locator): Promise<string> {
  return element.evaluate((one) => one.outerHTML.slice(0, 120))
}

test('the matrix is scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await page.goto('/matrix/')
  const region = page.getByRole('region', { name: /^The matrix/ })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})
