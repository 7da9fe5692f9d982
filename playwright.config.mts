import { defineConfig } from '@playwright/test'
import { machineSwitches } from './build/runtime/display.mjs'
import { installedElectron } from './build/runtime/electron.mjs'

// Which Electron the tests start, for test/support/app.ts (its workers load this file as well).
const { dist, executable } = installedElectron()
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist
process.env['KEXIE_ELECTRON'] = executable
process.env['KEXIE_SWITCHES'] = machineSwitches().join(' ')

export default defineConfig({
  testDir: 'test/end-to-end',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/end-to-end',
  // Every test starts a whole app in a profile of its own, which waits for disks and windows half of its time.
  workers: 2,
  forbidOnly: true,
  // Long, because a loaded machine is slow and not wrong: a test that fails waits once.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'out/end-to-end.json' }]],
})
