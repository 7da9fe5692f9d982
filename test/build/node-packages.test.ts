import { expect, test } from 'vitest'
import { holdsAll } from '../../build/runtime/node-packages.mjs'

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-windows': { version: '1.0.0', optional: true },
}

test('packages of other platforms may be missing', () => {
  expect(holdsAll({ 'node_modules/a': { version: '1.0.0' } }, locked)).toBe(true)
})

test('another version, or none, has to be installed', () => {
  expect(holdsAll({ 'node_modules/a': { version: '1.0.1' } }, locked)).toBe(false)
  expect(holdsAll({}, locked)).toBe(false)
})
