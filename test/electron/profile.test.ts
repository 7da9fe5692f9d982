import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundlesNamed, profileFolder } from '../../electron/profile'

describe('the profile folder', () => {
  const folder = (...argv: readonly string[]): string =>
    profileFolder(['electron', '.', ...argv], '/data', '/home/a')

  test('is the app’s own without a switch', () => expect(folder()).toBe(join('/data', 'KexieDesk')))
  test('is the one named after the switch', () => expect(folder('--profile', '/p')).toBe('/p'))
  test('is the one named with =', () => expect(folder('--profile=/p q')).toBe('/p q'))
  test('is relative to where the program was started', () =>
    expect(folder('--profile', 'b')).toBe('/home/a/b'))
  test('is the app’s own when the switch names nothing', () => {
    expect(folder('--profile')).toBe(join('/data', 'KexieDesk'))
    expect(folder('--profile=')).toBe(join('/data', 'KexieDesk'))
  })
})

test('bundles on a command line are found among other arguments', () => {
  const argv = ['electron', '--no-sandbox', '.', 'a.kxb', '--x.kxb', '/usb/B.KXB', 'c.txt']
  expect(bundlesNamed(argv, '/home/a')).toEqual(['/home/a/a.kxb', '/usb/B.KXB'])
})
