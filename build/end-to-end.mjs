// npm run e2e [-- Playwright's arguments]: builds, then the end-to-end tests alone.
import { setUp } from './setup.mjs'

await setUp({ forTests: true })
const { buildAll } = await import('./build.mjs')
const { runEndToEnd } = await import('./run-tests.mjs')
await buildAll()
const { failed } = await runEndToEnd(process.env, process.argv.slice(2))
process.exit(failed > 0 ? 1 : 0)
