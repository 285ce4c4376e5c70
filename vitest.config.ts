import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Some try hundreds of generated contents: slow where a machine is busy, and never wrong for it.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 120_000 } },
      {
        // Reads every built page, so a test may take its time, and each page is parsed once.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
