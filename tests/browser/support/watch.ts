import type { Page } from '@playwright/test'

/** What a page said to its console, its errors among it, from now on. */
export function listen(page: Page): string[] {
  const messages: string[] = []
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`))
  return messages
}

/** What was asked of other hosts, from now on. */
export function listenForOthers(page: Page, own: string | undefined): string[] {
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== new URL(own ?? '').origin) foreign.push(url.href)
  })
  return foreign
}

/** Sum of the layout shifts so far, with the elements that moved. */
export interface Shifts {
  score: number
  moved: string[]
}

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** How far the page moved by itself since it was opened; buffered entries tell of the time before. */
export function shiftsOf(page: Page): Promise<Shifts> {
  return page.evaluate(
    () =>
      new Promise<Shifts>((resolve) => {
        const shifts: Shifts = { score: 0, moved: [] }
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (entry.hadRecentInput) continue
            shifts.score += entry.value
            shifts.moved.push(
              ...entry.sources.map(({ node }) =>
                node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.textContent),
              ),
            )
          }
        }).observe({ type: 'layout-shift', buffered: true })
        // Buffered entries are handed over in a task of their own; two frames later they are here.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts))))
      }),
  )
}

/** Opens a page and waits until its face and its scripts are there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
