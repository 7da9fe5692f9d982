import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { argumentsFor, demoFolder, discardDemo, isDemo } from '../../electron/demo'
import { temporaryFolder } from '../support/temporary-folder'

const STARTED = ['kexie-desk', '--profile=D:\\desk', 'a.kxb']

test('the way in and the way out keep the rest of the command line', () => {
  const inside = argumentsFor(STARTED, 'enter')
  expect(inside).toEqual(['--profile=D:\\desk', 'a.kxb', '--demo'])
  expect(isDemo(['kexie-desk', ...inside])).toBe(true)
  const outside = argumentsFor(['kexie-desk', ...inside], 'leave')
  expect(outside).toEqual(STARTED.slice(1))
  expect(isDemo(['kexie-desk', ...outside])).toBe(false)
  const gone = argumentsFor(['kexie-desk', ...inside], 'discard')
  expect(argumentsFor(['kexie-desk', ...gone], 'enter')).toEqual(inside)
})

test('the demo lies beside the real profile, and throwing it away leaves that alone', () => {
  const profile = join(temporaryFolder(), 'desk')
  for (const folder of [profile, demoFolder(profile)]) {
    mkdirSync(folder)
    writeFileSync(join(folder, 'keys'), '')
  }
  discardDemo(['kexie-desk'], profile)
  expect(existsSync(demoFolder(profile))).toBe(true)
  discardDemo(['kexie-desk', '--discard-demo'], profile)
  expect(existsSync(demoFolder(profile))).toBe(false)
  expect(existsSync(join(profile, 'keys'))).toBe(true)
})
