// npm run bench [-- --json] [part of a case's name]: milliseconds, and the ratio to a floor measured in the same run.
// KEXIE_SWITCHES goes to Electron: --js-flags=--max-old-space-size=128 shows whether a large import needs its memory.
import { resolve } from 'node:path'
import { runWithDisplay, machineSwitches } from './runtime/display.mjs'
import { setUp } from './setup.mjs'

// With --json only the figures may stand on standard output.
if (process.argv.includes('--json')) console.log = console.error
const runtime = await setUp({ forTests: true })
const { buildAll, buildBench } = await import('./build.mjs')
await buildAll()
await buildBench()

const bench = resolve(import.meta.dirname, '../dist/bench/run.cjs')
const env = {
  ...process.env,
  KEXIE_ELECTRON: runtime.executable,
  KEXIE_SWITCHES: [...machineSwitches(), process.env.KEXIE_SWITCHES ?? ''].join(' '),
  KEXIE_RUNTIME: `Electron ${runtime.version}`,
}
process.exit(await runWithDisplay(process.execPath, [bench, ...process.argv.slice(2)], env))
