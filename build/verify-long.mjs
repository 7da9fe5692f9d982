// npm run verify:long: the same tests with the long counts (VERIFY_LONG, see test/support/runs.ts). Takes hours.
import { setUp } from './setup.mjs'

await setUp({ forTests: true })
const { closingLine, runEndToEnd, runUnits } = await import('./run-tests.mjs')
const { buildAll } = await import('./build.mjs')

const env = { ...process.env, VERIFY_LONG: '1' }
await buildAll()
const results = [runUnits(env), await runEndToEnd(env, process.argv.slice(2))]
console.log(closingLine(results))
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0)
