import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  fitted,
  readWindowState,
  writeWindowState,
  type WindowState,
} from '../../../electron/window/window-state'
import { temporaryFolder } from '../../support/temporary-folder'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const second = { x: 1366, y: 0, width: 1920, height: 1040 }
const onSecond: WindowState = { x: 1500, y: 50, width: 1600, height: 900, maximized: false }

describe('the window opens where it stood', () => {
  test('on the screen it stood on', () =>
    expect(fitted(onSecond, [laptop, second], laptop)).toEqual(onSecond))

  test('on the first screen, and no larger than it, once the second is unplugged', () => {
    expect(fitted(onSecond, [laptop], laptop)).toEqual({ width: 1366, height: 728, maximized: false })
  })

  test('as written before', () => {
    const file = join(temporaryFolder(), 'window.json')
    writeWindowState(file, onSecond)
    expect(readWindowState(file)).toEqual(onSecond)
  })

  test('within what 1366 × 768 leaves at 150 %, and so again the next time', () => {
    const small = { x: 0, y: 0, width: 910, height: 464 }
    const file = join(temporaryFolder(), 'window.json')
    const opened = fitted({ width: 1366, height: 768, maximized: false }, [small], small)
    writeWindowState(file, opened)
    expect(readWindowState(file)).toEqual({ width: 910, height: 464, maximized: false })
  })

  test.each(['', 'null', '{"width":1e9,"height":1,"maximized":false}', '{"width":1200}'])(
    'or at its first place when the file says %j',
    (text) => {
      const file = join(temporaryFolder(), 'window.json')
      writeFileSync(file, text)
      expect(readWindowState(file)).toEqual({ width: 1366, height: 768, maximized: false })
    },
  )

  test('or at its first place without a file', () => {
    expect(readWindowState(join(temporaryFolder(), 'none')).width).toBe(1366)
  })
})
