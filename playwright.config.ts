import { defineConfig } from '@playwright/test'

// One worker: every test starts a whole app of its own, and the machine has two cores.
export default defineConfig({
  testDir: 'test/end-to-end',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/end-to-end',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/end-to-end.json' }]],
})
