/**
 * The smallest and the largest page of each kind, on a wide screen and on a phone. What one template makes is taken to
 * be well in between. In the dark only the colours differ, so only what is about colours is looked at again.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { extremes } from './support/kinds.ts'
import { listen, listenForOthers, open, shiftsOf } from './support/watch.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const aboutColour = ['color-contrast', 'link-in-text-block']
const widths = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'phone', width: 375, height: 800 },
]

/**
 * What axe finds, with the elements it finds it in. It looks at one frame (there are no others) and describes only
 * what is wrong: else most of its time goes into describing the thousands of elements that are well.
 */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

// The whole matrix has more than a thousand cells, and axe looks at each of them.
test.describe.configure({ timeout: 120_000 })

for (const { name, ...viewport } of widths) {
  test.describe(name, () => {
    test.use({ viewport })

    for (const address of extremes) {
      test(address, async ({ page, baseURL }) => {
        const messages = listen(page)
        const foreign = listenForOthers(page, baseURL)
        await open(page, address)
        expect.soft(await findings(page), 'axe').toEqual([])
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect.soft(beyond, 'pixels beyond the screen').toBe(0)

        await page.emulateMedia({ colorScheme: 'dark' })
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        expect.soft(paper, 'it is dark').toBe('rgb(19, 19, 18)')
        expect.soft(await findings(page, aboutColour), 'axe in the dark').toEqual([])
        expect.soft(messages, 'console').toEqual([])
        expect.soft(foreign, 'requests to others').toEqual([])
      })

      test(`${address} stands still, however late its face and its scripts come`, async ({
        page,
      }) => {
        await page.route(/\.(woff2|js)$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300))
          await route.continue()
        })
        await open(page, address)
        expect(await shiftsOf(page)).toEqual({ score: 0, moved: [] })
      })
    }
  })
}
