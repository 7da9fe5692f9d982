import { execFileSync } from 'node:child_process'
import { listPackage } from '@electron/asar'
import { existsSync } from 'node:fs'
import { expect, test } from '../support/app'

test('the packaged app opens, and holds the built files alone', () => {
  test.setTimeout(240_000)
  // It starts what it packaged and fails when no window shows.
  execFileSync(process.execPath, ['build/package.mjs', '--built'], { stdio: 'pipe' })
  expect(existsSync('release/linux-unpacked/resources/default_app.asar')).toBe(false)
  const files = listPackage('release/linux-unpacked/resources/app.asar', { isPack: false })
  expect(
    files.filter(
      (file) => !/^\/(?:dist(?:\/(?:electron|preload|renderer)(?:\/.*)?)?|package\.json)$/.test(file),
    ),
  ).toEqual([])
})
