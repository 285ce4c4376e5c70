import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parse } from 'yaml'

interface Golden {
  list: string
  kind: string
  query: string
  answers: string[]
}

/** Where the first right answer stands among the links, from 1; Infinity where there is none. */
interface Outcome extends Golden {
  rank: number
  first: string
}

/** So many are open at once: most of the time each waits for typing to rest. */
const pages = 4

const least = { success1: 0.85, success3: 0.97, reciprocal: 0.9 }

/** The second list was written by somebody who had not seen the first. */
const golden = ['golden.yaml', 'golden-second.yaml'].flatMap((list) => {
  const written = parse(readFileSync(path.join(import.meta.dirname, list), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >
  return Object.entries(written).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, answers]): Golden => ({ list, kind, query, answers })),
  )
})

test('golden queries are answered', async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  expect(golden.length).toBeGreaterThanOrEqual(120)
  const all = await Promise.all(
    Array.from({ length: pages }, async (_, at) => {
      const page = await browser.newPage({ baseURL: baseURL ?? '' })
      await page.goto('/search/')
      const own: Outcome[] = []
      for (const one of golden.filter((__, place) => place % pages === at)) {
        const links = await ask(page, one.query)
        own.push({ ...one, rank: rankOf(links, one.answers), first: links[0] ?? 'nothing' })
      }
      await page.close()
      return own
    }),
  )
  const outcomes = all.flat()
  const { success1, success3, reciprocal } = measure(outcomes)
  console.log(report(outcomes))
  expect(outcomes.length).toBe(golden.length)
  expect(success1).toBeGreaterThanOrEqual(least.success1)
  expect(success3).toBeGreaterThanOrEqual(least.success3)
  expect(reciprocal).toBeGreaterThanOrEqual(least.reciprocal)
})

/**
 * Types a query into the page of the search, and reads all links of the results in their order, each once. All in one
 * go, for there are hundreds of queries.
 */
function ask(page: Page, query: string): Promise<string[]> {
  return page.evaluate(
    (asked) =>
      new Promise<string[]>((resolve, reject) => {
        const search = document.querySelector('main site-search')
        const field = search?.querySelector('input')
        const status = search?.querySelector('[role=status]')
        if (!search || !field || !status) {
          reject(new Error('There is no search.'))
          return
        }
        // The sentence that counts the pages comes with the last of the results.
        const observer = new MutationObserver(() => {
          const said = status.textContent
          if (!said.includes(`for “${asked}”`) && !said.includes(`all of “${asked}”`)) return
          observer.disconnect()
          const links = search.querySelectorAll('[data-search-results] a')
          resolve([...new Set([...links].map((link) => link.getAttribute('href') ?? ''))])
        })
        observer.observe(status, { childList: true, characterData: true, subtree: true })
        field.value = asked
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    query,
  )
}

function rankOf(links: readonly string[], answers: readonly string[]): number {
  const at = links.findIndex((link) =>
    answers.some((answer) => link === answer || link.split('#')[0] === answer),
  )
  return at === -1 ? Infinity : at + 1
}

function measure(outcomes: readonly Outcome[]) {
  const share = (within: number) =>
    outcomes.filter(({ rank }) => rank <= within).length / outcomes.length
  return {
    success1: share(1),
    success3: share(3),
    reciprocal: outcomes.reduce((sum, { rank }) => sum + 1 / rank, 0) / outcomes.length,
  }
}

function report(outcomes: readonly Outcome[]): string {
  const line = (name: string, some: readonly Outcome[]) => {
    const { success1, success3, reciprocal } = measure(some)
    return `${name.padEnd(18)} ${String(some.length).padStart(4)}  success@1 ${success1.toFixed(3)}  success@3 ${success3.toFixed(3)}  MRR ${reciprocal.toFixed(3)}`
  }
  return [
    ...[...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, some]) => line(kind, some)),
    ...[...Map.groupBy(outcomes, ({ list }) => list)].map(([list, some]) => line(list, some)),
    line('all', outcomes),
    ...outcomes
      .filter(({ rank }) => rank > 1)
      .map(({ query, rank, first }) => `  ${query}: ${String(rank)}, first ${first}`),
  ].join('\n')
}
