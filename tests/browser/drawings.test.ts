import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'

/** What stands in the export is what is drawn. */
const { items } = JSON.parse(readFileSync(path.resolve('dist/api/v1/diagrams.json'), 'utf8')) as {
  items: { id: string; steps: unknown[] }[]
}

test('there are drawings to be measured', () => {
  expect(items.length).toBeGreaterThan(1)
})

for (const { id, steps } of items) {
  test(`${id}: nothing leaves its box, overlaps or is crossed, and all can be read`, async ({
    page,
  }) => {
    await page.goto(`/diagrams/${id}/`)
    await page.evaluate(() => document.fonts.ready)
    for (const [width, sheet] of [
      [1280, '.sheet-w'],
      [375, '.sheet-n'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      expect(await misplaced(page, `.plan ${sheet} .dr`), `${width} px`).toEqual([])
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { shown, found } = await pale(page)
    expect(shown).toBe(2 * (steps.length + 1))
    expect(found).toEqual([])
  })
}

/** What is wrong with the places of words, boxes and arrows, as the browser drew them. */
function misplaced(page: Page, drawing: string): Promise<string[]> {
  return page.locator(drawing).evaluate((svg) => {
    const rectOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    type Box = ReturnType<typeof rectOf>
    const meet = (a: Box, b: Box, by = 0) =>
      a.left + by < b.right &&
      b.left + by < a.right &&
      a.top + by < b.bottom &&
      b.top + by < a.bottom
    const within = (inner: Box, outer: Box) =>
      inner.left >= outer.left - 0.5 &&
      inner.right <= outer.right + 0.5 &&
      inner.top >= outer.top - 0.5 &&
      inner.bottom <= outer.bottom + 0.5
    const words = [...svg.querySelectorAll('text:not(.n)')].map((text) => ({
      text: text.textContent,
      rect: rectOf(text),
      group: text.parentElement,
    }))
    const boxes = [...svg.querySelectorAll('.b')].map((group) => ({
      group,
      frame: group.querySelector(':scope > .f'),
    }))
    const sheet = rectOf(svg)
    const found: string[] = []
    for (const { text, rect, group } of words) {
      const frame = group?.querySelector(':scope > .f')
      if (!within(rect, frame ? rectOf(frame) : sheet)) found.push(`"${text}" leaves its box`)
    }
    for (const [i, one] of words.entries()) {
      for (const other of words.slice(i + 1)) {
        // Lines of one text lie closer than their boxes are high.
        if (one.group !== other.group && meet(one.rect, other.rect, 1))
          found.push(`"${one.text}" overlaps "${other.text}"`)
      }
    }
    for (const line of svg.querySelectorAll<SVGPathElement>('.a > .l')) {
      const matrix = line.getScreenCTM()
      const length = line.getTotalLength()
      const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) =>
        line.getPointAtLength(Math.min(length, i * 2)).matrixTransform(matrix ?? undefined),
      )
      const runsThrough = (rect: Box, by: number) =>
        points.some(
          ({ x, y }) =>
            x > rect.left + by && x < rect.right - by && y > rect.top + by && y < rect.bottom - by,
        )
      for (const { text, rect } of words) {
        if (runsThrough(rect, 1)) found.push(`an arrow crosses "${text}"`)
      }
      const [start, end] = [points[0], points.at(-1)]
      for (const { group, frame } of boxes) {
        if (!frame || !start || !end) continue
        const rect = rectOf(frame)
        const holds = ({ x, y }: DOMPoint, by: number) =>
          x > rect.left - by && x < rect.right + by && y > rect.top - by && y < rect.bottom + by
        // A box that an end lies in or on is one that the arrow belongs to: its own, or one around it.
        if (holds(start, 2) || holds(end, 12)) continue
        if (runsThrough(rect, 1))
          found.push(`an arrow crosses the box "${group.querySelector('.tw')?.textContent ?? ''}"`)
      }
    }
    return found
  })
}

/** Words paler than 4.5:1 and lines paler than 3:1 against what they stand on, in both themes, step by step. */
function pale(page: Page): Promise<{ shown: number; found: string[] }> {
  return page.locator('.plan .sheet-n .dr').evaluate((svg) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const known = new Map<string, number>()
    const light = (color: string): number => {
      const before = known.get(color)
      if (before !== undefined) return before
      if (!canvas) throw new Error('no canvas')
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      const found = 0.2126 * r + 0.7152 * g + 0.0722 * b
      known.set(color, found)
      return found
    }
    const contrast = (a: string, b: string) => {
      const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
      return (bright + 0.05) / (dark + 0.05)
    }
    const root = document.documentElement
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.plan [data-by]')]
    const press = (by: string) => buttons.find(({ dataset }) => dataset.by === by)?.click()
    const steps = document.querySelectorAll('.plan [data-step]').length
    const found: string[] = []
    let shown = 0
    for (const theme of ['light', 'dark']) {
      root.dataset.theme = theme
      press('0')
      for (let step = 0; step <= steps; step++) {
        if (step > 0) press('1')
        const current = document.querySelector('.plan [aria-current]')?.getAttribute('data-step')
        if (Number(current ?? 0) === step) shown++
        found.push(...paleNow().map((what) => `${theme}, step ${step}: ${what}`))
      }
    }
    return { shown, found }

    function paleNow(): string[] {
      const paper = getComputedStyle(document.body).backgroundColor
      const groundOf = (element: Element) => {
        const disc = element.matches('.n') ? element.parentElement?.querySelector('.d') : null
        const under = disc ?? element.parentElement?.querySelector(':scope > .f')
        return under ? getComputedStyle(under).fill : paper
      }
      const all: string[] = []
      for (const text of svg.querySelectorAll('text')) {
        const ratio = contrast(getComputedStyle(text).fill, groundOf(text))
        if (ratio < 4.5) all.push(`"${text.textContent}" ${ratio.toFixed(2)}`)
      }
      for (const line of svg.querySelectorAll('.f, .l, .r, .h')) {
        const ratio = contrast(getComputedStyle(line).stroke, paper)
        const of = line.parentElement?.textContent ?? ''
        if (ratio < 3) all.push(`a line of "${of}" ${ratio.toFixed(2)}`)
      }
      return all
    }
  })
}
