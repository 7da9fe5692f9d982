// npm start: set up, build, open. Arguments go to the app: npm start -- --profile DIR
import { resolve } from 'node:path'
import { hasDisplay, runWithDisplay, machineSwitches } from './runtime/display.mjs'
import { setUp } from './setup.mjs'

const runtime = await setUp({ forTests: false })
const { buildAll } = await import('./build.mjs')
await buildAll()
if (!hasDisplay()) console.log('no display: the window opens under Xvfb and cannot be seen')
const app = resolve(import.meta.dirname, '..')
process.exit(await runWithDisplay(runtime.executable, [...machineSwitches(), app, ...process.argv.slice(2)]))
