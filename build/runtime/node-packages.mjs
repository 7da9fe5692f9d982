// Runs before node_modules exists: plain Node only.
import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean, peer?: boolean }>} LockedPackages */

/**
 * Installs node_modules when it is missing or does not hold the versions of package-lock.json.
 * Versions are compared, not file times: a fresh checkout has fresh times.
 */
export function ensureNodePackages() {
  requireNode(20, 19)
  if (packagesMatchLock()) return
  if (lstatSync(resolve(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error('node_modules is a link and is out of date: run npm ci where it points')
  }
  console.log('set-up: installing the packages of package-lock.json (npm ci)')
  const status = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) throw new Error('npm ci failed; its messages are above')
}

/**
 * Runs npm with its output shown; `npm_execpath` is set when npm started us and works without a shell on Windows.
 * @param {readonly string[]} args
 */
function runNpm(args) {
  const cli = process.env.npm_execpath
  const result = cli
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', [...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return result.status
}

function packagesMatchLock() {
  const locked = readLock(resolve(root, 'package-lock.json'))
  const installed = readLock(resolve(root, 'node_modules/.package-lock.json'))
  return locked !== undefined && installed !== undefined && holdsAll(installed, locked)
}

/**
 * Whether every locked package is installed in its version; those for other platforms may be missing.
 * @param {LockedPackages} installed
 * @param {LockedPackages} locked
 */
export function holdsAll(installed, locked) {
  return Object.entries(locked).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    return found === undefined ? optional === true || peer === true : found.version === version
  })
}

/**
 * @param {string} path
 * @returns {LockedPackages | undefined} undefined when there is no such file
 */
function readLock(path) {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  throw new Error(`Node ${major}.${minor} or newer is needed, this is ${process.versions.node}`)
}
