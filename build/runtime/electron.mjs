// Which Electron runs: the pinned one wherever it can be had, else the fallback (linux-x64 only).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureFallback, fallbackDist, fallbackRunsHere, fallbackVersion } from './fallback-electron.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} dist folder with Electron's files
 * @property {string} executable
 * @property {string} version
 * @property {string} described one line for people
 */

const root = resolve(import.meta.dirname, '../..')
const runtimes = join(root, '.electron')
const downloadFailed = join(runtimes, 'download-failed')
const electronPackage = join(root, 'node_modules/electron')
/** Long enough for 110 MB over an ordinary line; a blocked network says no much sooner. */
const DOWNLOAD_LIMIT_MS = 120_000

/**
 * Gets a runtime ready. The download is tried once per pinned version; `retry` tries again.
 * @param {{ readonly retry: boolean }} options
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron({ retry }) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined && pinnedExecutable() === undefined) {
    const version = pinnedVersion()
    if (retry || read(downloadFailed) !== version) downloadPinned(version)
    if (pinnedExecutable() === undefined) await ensureFallback(runtimes)
  }
  return installedElectron()
}

/**
 * The runtime that is ready on this machine.
 * @returns {Runtime}
 */
export function installedElectron() {
  const pinned = pinnedVersion()
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override !== undefined) return runtimeIn(override, 'chosen by ELECTRON_OVERRIDE_DIST_PATH')
  if (pinnedExecutable() !== undefined) return runtimeIn(join(electronPackage, 'dist'), 'the pinned version')
  const dist = fallbackDist(runtimes)
  if (!existsSync(dist)) throw new Error('no Electron is set up: run npm run setup')
  return runtimeIn(dist, `test runtime; the pinned ${pinned} could not be downloaded here`)
}

/** @param {string} version */
function downloadPinned(version) {
  console.log(`set-up: downloading Electron ${version}`)
  const result = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    timeout: fallbackRunsHere() ? DOWNLOAD_LIMIT_MS : undefined,
  })
  if (result.status === 0) return
  if (!fallbackRunsHere()) throw new Error(`Electron ${version} could not be downloaded: ${result.stderr}`)
  mkdirSync(runtimes, { recursive: true })
  writeFileSync(downloadFailed, version)
  console.log(
    `set-up: Electron ${version} cannot be had here, ${fallbackVersion} stands in (npm run setup tries again)`,
  )
}

/** @returns {string} */
const pinnedVersion = () => JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version

/** Its installer writes path.txt last, so a download that was cut short does not count. */
function pinnedExecutable() {
  const relative = read(join(electronPackage, 'path.txt'))
  if (
    relative === undefined ||
    read(join(electronPackage, 'dist/version'))?.replace(/^v/, '') !== pinnedVersion()
  ) {
    return undefined
  }
  return relative
}

/**
 * @param {string} dist
 * @param {string} why
 * @returns {Runtime}
 */
function runtimeIn(dist, why) {
  const version = read(join(dist, 'version'))?.replace(/^v/, '') ?? 'of unknown version'
  const executable = join(dist, read(join(electronPackage, 'path.txt')) ?? 'electron')
  return { dist, executable, version, described: `Electron ${version} (${why})` }
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined)
