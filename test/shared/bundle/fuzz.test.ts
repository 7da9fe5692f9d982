import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fuzzed, outcomeOf } from '../../support/fuzz-bundle'
import { insiderRun } from '../../support/fuzz-insider'
import { runs } from '../../support/runs'

const VECTORS = join(import.meta.dirname, '../../vectors/fuzz')

test('whatever a signed bundle holds, reading answers and never throws', async () => {
  const codes = new Set<string>()
  for (let seed = 0; seed < runs(600, 200_000); seed += 1) codes.add(await outcomeOf(fuzzed(seed)))
  expect(codes).toContain('planned')
  expect(codes).toContain('record-malformed')
  expect(codes.size).toBeGreaterThan(8)
})

test('what once made the reader throw is answered', async () => {
  const found = readdirSync(VECTORS).filter((name) => name.endsWith('.bin'))
  const codes = await Promise.all(
    found.map(async (name) => outcomeOf(new Uint8Array(readFileSync(join(VECTORS, name))))),
  )
  expect(codes.every((code) => code.length > 0)).toBe(true)
})

test(
  'whatever an enrolled attacker signs, what others wrote stays and their next bundles are taken in (threats 6, 14, 21)',
  () => {
    let taken = 0
    for (let seed = 0; seed < runs(60, 20_000); seed += 1) {
      const run = insiderRun(seed)
      expect([seed, run.faults]).toEqual([seed, []])
      taken += run.taken
    }
    expect(taken).toBeGreaterThan(30)
  },
  runs(120_000, 7_200_000),
)
