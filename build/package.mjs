// npm run package: the unpacked Linux app in release/linux-unpacked, started once to see that it opens. With --built it
// takes dist/ as it stands: a build would take away the files from under whatever runs on them.
// Installers are made on Windows with `npx electron-builder --win`, from the same electron-builder.yml.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { hasDisplay, machineSwitches } from './runtime/display.mjs'
import { setUp } from './setup.mjs'

const root = resolve(import.meta.dirname, '..')
const OPEN_LIMIT_MS = 30_000

const runtime = await setUp({ forTests: true })
const { build, Platform } = await import('electron-builder')
const { getConfig } = await import('app-builder-lib/out/util/config/config.js')
const { buildAll } = await import('./build.mjs')

if (!process.argv.includes('--built')) await buildAll()
await build({
  projectDir: root,
  targets: Platform.LINUX.createTarget('dir'),
  publish: 'never',
  config: await configurationFor(runtime),
})
const folder = join(root, 'release/linux-unpacked')
await openOnce(join(folder, 'KexieDesk'))
console.log(`packaged: ${folder} (${runtime.described})`)

/**
 * electron-builder.yml for the runtime at hand, as a file of its own: an option given beside a file is merged into it
 * and cannot take a fuse away. The fuse against file: privileges came with Electron 29.
 * @param {import('./runtime/electron.mjs').Runtime} target
 */
async function configurationFor({ version, dist }) {
  const described = await getConfig(root, null, null)
  const fuses = Object.entries(described.electronFuses ?? {}).filter(
    ([name]) => name !== 'grantFileProtocolExtraPrivileges' || Number(version.split('.')[0]) >= 29,
  )
  const file = join(root, 'out/electron-builder.json')
  const adapted = {
    ...described,
    electronDist: dist,
    electronVersion: version,
    electronFuses: Object.fromEntries(fuses),
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(adapted))
  return file
}

/**
 * Starts the packaged app on a profile of its own and waits until its window shows.
 * @param {string} executable
 */
async function openOnce(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'kexie-package-'))
  const args = [...machineSwitches(), `--profile=${profile}`]
  const app = hasDisplay()
    ? spawn(executable, args, { stdio: 'ignore', detached: true })
    : spawn('xvfb-run', ['-a', executable, ...args], { stdio: 'ignore', detached: true })
  try {
    await shown(join(profile, 'logs/desk.log'))
  } finally {
    if (app.pid !== undefined && app.exitCode === null) process.kill(-app.pid, 'SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** @param {string} log */
async function shown(log) {
  const limit = Date.now() + OPEN_LIMIT_MS
  while (Date.now() < limit) {
    if (existsSync(log) && readFileSync(log, 'utf8').includes('"window.shown"')) return
    await new Promise((settle) => setTimeout(settle, 100))
  }
  throw new Error('the packaged app did not open its window')
}
