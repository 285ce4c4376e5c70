import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parse } from 'yaml'

interface Golden {
  kind: string
  query: string
  answers: string[]
}

/** Where the first right answer stands among the links, from 1; Infinity where there is none. */
interface Outcome extends Golden {
  rank: number
  first: string
}

const least = { success1: 0.85, success3: 0.97, reciprocal: 0.9 }

const written = parse(
  readFileSync(path.join(import.meta.dirname, 'golden.yaml'), 'utf8'),
) as Record<string, Record<string, string[]>>
const golden = Object.entries(written).flatMap(([kind, queries]) =>
  Object.entries(queries).map(([query, answers]): Golden => ({ kind, query, answers })),
)

test('golden queries are answered', async ({ page }) => {
  test.setTimeout(180_000)
  expect(golden.length).toBeGreaterThanOrEqual(120)
  await page.goto('/search/')
  const outcomes: Outcome[] = []
  for (const one of golden) {
    const links = await ask(page, one.query)
    outcomes.push({ ...one, rank: rankOf(links, one.answers), first: links[0] ?? 'nothing' })
  }
  const all = measure(outcomes)
  console.log(report(outcomes))
  expect(all.success1).toBeGreaterThanOrEqual(least.success1)
  expect(all.success3).toBeGreaterThanOrEqual(least.success3)
  expect(all.reciprocal).toBeGreaterThanOrEqual(least.reciprocal)
})

/** Types a query into the page of the search, and reads all links of the results in their order, each once. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('main').getByRole('combobox', { name: 'Search the Atlas' }).fill(query)
  // The sentence that counts the pages comes with the last of the results.
  await page.waitForFunction((asked) => {
    const said = document.querySelector('main site-search [role=status]')?.textContent ?? ''
    return said.includes(`for “${asked}”`) || said.includes(`all of “${asked}”`)
  }, query)
  const hrefs = await page
    .locator('main [data-search-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(hrefs)]
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
    return `${name.padEnd(12)} ${String(some.length).padStart(4)}  success@1 ${success1.toFixed(3)}  success@3 ${success3.toFixed(3)}  MRR ${reciprocal.toFixed(3)}`
  }
  return [
    ...[...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, some]) => line(kind, some)),
    line('all', outcomes),
    ...outcomes
      .filter(({ rank }) => rank > 1)
      .map(({ query, rank, first }) => `  ${query}: ${String(rank)}, first ${first}`),
  ].join('\n')
}
