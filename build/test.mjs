// npm test: set up, then every check there is. Runs on after a failure; the closing line adds everything up.
import { spawnSync } from 'node:child_process'
import { setUp } from './setup.mjs'

const started = performance.now()
const heading = (/** @type {string} */ title) =>
  console.log(`\n== ${title} (after ${Math.round((performance.now() - started) / 1000)} s)`)

await setUp({ forTests: true })
const { closingLine, runEndToEnd, runUnits } = await import('./run-tests.mjs')
const { buildAll } = await import('./build.mjs')

/** @param {string} script of package.json; counts as one test */
function check(script) {
  heading(script)
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
}

const results = ['types', 'lint', 'format:check'].map(check)
heading('units, properties, architecture')
results.push(runUnits(process.env))
heading('build')
try {
  await buildAll()
  heading('end to end')
  results.push(await runEndToEnd(process.env))
} catch (error) {
  console.error(error)
  results.push({ passed: 0, failed: 1, skipped: 0 })
}
console.log(`\ndone in ${Math.round((performance.now() - started) / 1000)} s`)
console.log(closingLine(results))
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0)
