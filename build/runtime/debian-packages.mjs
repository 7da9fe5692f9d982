// What Electron and the tests need from Debian. Other systems are left alone.
import { spawnSync } from 'node:child_process'

/** Each entry lists alternatives: the names of newer releases first (64-bit time_t renamed two of them). */
const toOpen = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['fonts-noto-cjk'],
]
const withoutDisplay = [['xvfb'], ['xauth']]
const toTest = [
  ['poppler-utils'],
  ['age'],
  ['openssl'],
  ['python3'],
  ['strace'],
  ['libreoffice-calc'],
  ['chromium'],
]

/**
 * Installs missing Debian packages as root; otherwise names the one command that does.
 * @param {{ readonly forTests: boolean, readonly display: boolean }} need
 */
export function ensureDebianPackages({ forTests, display }) {
  if (process.platform !== 'linux' || !commandExists('dpkg-query')) return
  const wanted = [...toOpen, ...(forTests || !display ? withoutDisplay : []), ...(forTests ? toTest : [])]
  const missing = wanted.filter((names) => !names.some(isInstalled))
  if (missing.length === 0) return
  const asRoot = process.getuid?.() === 0
  if (asRoot) run('apt-get', ['update', '-qq'])
  const names = missing.map((alternatives) => alternatives.find(isKnown) ?? String(alternatives.at(-1)))
  if (!asRoot) {
    throw new Error(`Debian packages are missing. Run once:  sudo apt-get install -y ${names.join(' ')}`)
  }
  console.log(`set-up: installing Debian packages: ${names.join(' ')}`)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names])
}

/** @param {string} name */
function isInstalled(name) {
  const result = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' })
  return result.status === 0 && result.stdout.endsWith(' installed')
}

/** @param {string} name whether the package lists know it as a real package */
function isKnown(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}

/** @param {string} name */
function commandExists(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const result = spawnSync(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}
