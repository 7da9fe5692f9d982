import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../../../renderer/store/migrations/migrations'

const fileOf = (number: number, name: string): string => `${String(number).padStart(4, '0')}-${name}`

test('migrations are numbered from 1 without gaps, each in its own file', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  const files = readdirSync('renderer/store/migrations').filter((name) => /^\d{4}-/.test(name))
  expect(files.toSorted()).toEqual(MIGRATIONS.map(({ number, name }) => `${fileOf(number, name)}.ts`))
})

test.each(MIGRATIONS)('$number $name has a test of its own', ({ number, name }) => {
  expect(existsSync(`test/renderer/store/migrations/${fileOf(number, name)}.test.ts`)).toBe(true)
})
