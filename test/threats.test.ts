import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Threats of the exchange, numbered 1 to 30: a test that stands against one names its number in its title. */
const THREATS = Array.from({ length: 30 }, (_, index) => index + 1)
const NAMED = /\(threats? (\d+(?:(?:, | and )\d+)*)(?: to (\d+))?\)/g

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(test|spec)\.tsx?$/.test(name),
)

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(NAMED)].flatMap(([, list = '', last]) => {
    const numbers = list.split(/, | and /).map(Number)
    const from = numbers.at(-1) ?? 0
    const range = last === undefined ? 0 : Number(last) - from
    return numbers.concat(Array.from({ length: range }, (_, index) => from + index + 1))
  })
}

test('every threat has a test that names it', () => {
  const named = new Set(
    files.flatMap((name) => numbersIn(readFileSync(join(import.meta.dirname, name), 'utf8'))),
  )
  expect(THREATS.filter((threat) => !named.has(threat))).toEqual([])
})
