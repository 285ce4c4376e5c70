/** The smallest and the largest page of each kind: the first screen at 1280 by 800 arrives in one round trip. */
import { expect, test } from '@playwright/test'
import { measureFirstScreen } from '../../scripts/lib/first-screen.mjs'
import { extremes } from './support/kinds.ts'

/** What arrives in the first round trip: ten segments. */
const limit = 14_600

for (const address of extremes) {
  test(`the first screen of ${address} takes one round trip`, async ({ page, baseURL }) => {
    const { bytes, last } = await measureFirstScreen(page, new URL(address, baseURL).href)
    expect(bytes, `up to ${last}`).toBeLessThanOrEqual(limit)
  })
}
