import { defineConfig } from '@playwright/test'
import { findBrowser, launchFlags } from './scripts/lib/browser.mjs'

const executablePath = findBrowser()
if (!executablePath) {
  throw new Error('No Chromium or Chrome was found. `npm test -- browser` installs one.')
}

export default defineConfig({
  testDir: 'tests',
  // Not tests/unit/search, which a pattern of folders would find as well.
  testMatch: /\/tests\/(browser|search)\/.*\.test\.ts$/,
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    // The server takes a port that is free and says which; see `wait` below.
    baseURL: `http://127.0.0.1:${process.env.ATLAS_PORT ?? ''}/`,
    launchOptions: { executablePath, args: launchFlags },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    env: { PORT: '0', OUT_DIR: 'dist', BASE_PATH: '/' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<atlas_port>\d+)\// },
  },
})
