import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../electron/log'
import { temporaryFolder } from '../support/temporary-folder'

test('full files move on, and no more than the allowed number is kept', () => {
  const folder = temporaryFolder()
  const log = openLog(folder, { bytes: 500, files: 3 })
  for (let number = 1; number <= 60; number++) log.info('count', { number })
  expect(readdirSync(folder).toSorted()).toEqual(['desk.1.log', 'desk.2.log', 'desk.log'])
  const numbers = ['desk.2.log', 'desk.1.log', 'desk.log'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { number: number }).number),
  )
  expect(numbers.at(-1)).toBe(60)
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
})

test('a log that cannot be written does not stop the program', () => {
  const folder = temporaryFolder()
  const log = openLog(join(folder, 'logs'))
  rmSync(join(folder, 'logs'), { recursive: true })
  expect(() => log.error('anything')).not.toThrow()
})
