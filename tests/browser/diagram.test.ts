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

test('a step is made current by its address, by a click, by the buttons and by the arrow keys', async ({
  page,
}) => {
  await page.goto(`${address}#step-4`)
  const current = page.locator(`${plate} [aria-current="step"]`)
  const part = (title: string) =>
    page.locator(`${plate} .sheet-w .b`, { has: page.locator(`> .tw:text-is("${title}")`) })
  const said = page.locator(`${plate} output`)
  await expect(current).toHaveAttribute('id', 'step-4')
  await expect(part('System Docker')).toHaveAttribute('data-now', 'n')
  await expect(part('ros')).toHaveAttribute('data-now', 'g')
  await expect(part('User Docker')).toHaveAttribute('data-now', '-')
  await expect(said).toHaveText('4. ros becomes System Docker.')
  await page.getByRole('link', { name: 'Step 5: System Docker runs the system' }).click()
  await expect(current).toHaveAttribute('id', 'step-5')
  await expect(part('ros')).toHaveAttribute('data-now', '-')
  expect(new URL(page.url()).hash).toBe('#step-5')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(current).toHaveAttribute('id', 'step-6')
  await page.keyboard.press('ArrowRight')
  await expect(current).toHaveAttribute('id', 'step-7')
  await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(current).toHaveAttribute('id', 'step-7')
  await page.keyboard.press('ArrowLeft')
  await expect(said).toHaveText('6. The container docker starts the second daemon.')
  await page.getByRole('button', { name: 'Whole' }).click()
  await expect(current).toHaveCount(0)
  await expect(page.locator(`${plate} .sheets [data-now]`)).toHaveCount(0)
  await expect(said).toHaveText('Whole drawing')
  expect(new URL(page.url()).hash).toBe('')
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
