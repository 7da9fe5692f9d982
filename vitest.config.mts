import { defineConfig } from 'vitest/config'

// `shared` and `electron` run in plain Node; a renderer test that needs a document asks for it in its first line:
// `// @vitest-environment happy-dom`.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/end-to-end/**'],
    environment: 'node',
    pool: 'threads',
    restoreMocks: true,
    // No test judges by time; the limit only ends one that hangs, on a machine that is busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
