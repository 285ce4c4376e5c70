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
        const links = await ask(page, one)
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
 * Types a query into the page of the search, and reads all links of the results in their order, each once. Where the
 * first link is right already, before the pages are found, nothing that comes later can change its rank.
 */
function ask(page: Page, { query, answers }: Golden): Promise<string[]> {
  return page.evaluate(
    ({ asked, right }) =>
      new Promise<string[]>((resolve, reject) => {
        const search = document.querySelector('main site-search')
        const field = search?.querySelector('input')
        const status = search?.querySelector('[role=status]')
        const list = search?.querySelector('[data-search-results]')
        if (!field || !status || !list) {
          reject(new Error('There is no search.'))
          return
        }
        const observer = new MutationObserver(() => {
          const links = [...list.querySelectorAll('a')].map(
            (link) => link.getAttribute('href') ?? '',
          )
          const [first = ''] = links
          // The sentence that counts the pages comes with the last of the results.
          const said = status.textContent
          const isDone = said.includes(`for “${asked}”`) || said.includes(`all of “${asked}”`)
          if (!isDone && !right.some((one) => first === one || first.split('#')[0] === one)) return
          observer.disconnect()
          resolve([...new Set(links)])
        })
        // What was there for the query before is replaced at once.
        observer.observe(list, { childList: true })
        observer.observe(status, { childList: true })
        field.value = asked
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    { asked: query, right: answers },
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
