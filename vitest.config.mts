import { defineConfig } from 'vitest/config'

// `shared` and `electron` run in plain Node; a renderer test that needs a document asks for it in its first line:
// `// @vitest-environment happy-dom`.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/end-to-end/**', 'test/long/**'],
    environment: 'node',
    pool: 'threads',
    restoreMocks: true,
  },
})
