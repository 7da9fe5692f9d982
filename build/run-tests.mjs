// The two test runners, with the numbers that the closing line adds up.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { runWithDisplay } from './runtime/display.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

const root = resolve(import.meta.dirname, '..')
const bin = (/** @type {string} */ path) => resolve(root, 'node_modules', path)

/**
 * Vitest: units, properties, architecture.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Counts}
 */
export function runUnits(env) {
  const report = resolve(root, 'out/units.json')
  rmSync(report, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(process.execPath, [bin('vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(report)
  return counts(status === 0, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests })
}

/**
 * Playwright: stories and storage tests on the built app.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [args]
 * @returns {Promise<Counts>}
 */
export async function runEndToEnd(env, args = []) {
  const report = resolve(root, 'out/end-to-end.json')
  rmSync(report, { force: true })
  const cli = bin('@playwright/test/cli.js')
  const status = await runWithDisplay(process.execPath, [cli, 'test', ...args], env)
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report).stats ?? {}
  return counts(status === 0, { passed: expected, failed: unexpected + flaky, skipped })
}

/**
 * A runner that failed without naming a failed test (it crashed, a file did not load) counts as one failure.
 * @param {boolean} succeeded
 * @param {Counts} found
 * @returns {Counts}
 */
const counts = (succeeded, found) => (succeeded || found.failed > 0 ? found : { ...found, failed: 1 })

/** @param {string} path */
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})

/** @param {readonly Counts[]} all the closing line, read by machines: nothing else may stand on it */
export function closingLine(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, each) => total + each[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
