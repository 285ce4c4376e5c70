import { expect, test } from '@playwright/test'
import { textWidth } from '../../src/diagrams/face.ts'
import { type Lettering, lettering } from '../../src/diagrams/text.ts'

const address = '/os/rancheros/'
const plate = 'section:has(#d-rancheros-two-daemons)'

test('what was measured for the drawing is what the browser draws', async ({ page }) => {
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  const drawn = await page.locator(`${plate} .sheet-w .dr text:not(.n)`).evaluateAll((texts) =>
    texts.map((text) => ({
      kind: text.getAttribute('class') ?? '',
      text: text.textContent,
      width: (text as unknown as SVGTextContentElement).getComputedTextLength(),
    })),
  )
  expect(drawn.length).toBeGreaterThan(20)
  const kinds: Record<string, Lettering> = { tw: 'title', dw: 'detail', vw: 'verb' }
  const off = drawn.filter(({ kind, text, width }) => {
    const style = lettering[kinds[kind] ?? 'title']
    return Math.abs(textWidth(text, style) - width) > 0.5
  })
  expect(off).toEqual([])
})

test('each width gets the drawing that is set for it, at its own size', async ({ page }) => {
  const width = async (viewport: number, sheet: string) => {
    await page.setViewportSize({ width: viewport, height: 800 })
    const box = await page.locator(`${plate} ${sheet} .dr`).boundingBox()
    return box?.width
  }
  await page.goto(address)
  expect([await width(1280, '.sheet-w'), await width(1280, '.sheet-n')]).toEqual([828, undefined])
  expect([await width(375, '.sheet-w'), await width(375, '.sheet-n')]).toEqual([undefined, 343])
})

test('a step is made current by its address, by a click and by the keyboard', async ({ page }) => {
  await page.goto(`${address}#step-3`)
  const current = page.locator(`${plate} [aria-current="step"]`)
  const marked = page.locator(`${plate} .sheet-w .b.now .tw`)
  await expect(current).toHaveAttribute('id', 'step-3')
  await expect(marked).toHaveText(['ros', 'RANCHER_OEM', 'RANCHER_STATE'])
  await page.getByRole('link', { name: 'Step 4: ros becomes System Docker' }).click()
  await expect(current).toHaveAttribute('id', 'step-4')
  await expect(marked).toHaveText(['System Docker'])
  expect(new URL(page.url()).hash).toBe('#step-4')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(current).toHaveAttribute('id', 'step-5')
  await page.keyboard.press('Enter')
  await expect(current).toHaveCount(0)
  await expect(marked).toHaveCount(0)
})

test('the drawing is an image with a name, and its words can be opened', async ({ page }) => {
  await page.goto(address)
  const image = page.getByRole('img', { name: 'Drawing of RancherOS: Two Docker daemons' })
  await expect(image).toHaveCount(1)
  await expect(image).toHaveAccessibleDescription(/^System Docker is the first process/)
  await page.locator('summary', { hasText: 'In words' }).click()
  await expect(page.getByText('docker starts User Docker (step 6).')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every step can be read', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator(`${plate} .steps li`)).toHaveCount(7)
    await expect(page.getByText('User Docker runs the work.')).toBeVisible()
  })
})
