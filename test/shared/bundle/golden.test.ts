import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUNDLE_FAILURES } from '../../../shared/bundle/failures'
import { outcomeOf } from '../../support/fuzz-bundle'

/*
 * Bundles of format version 1 as bytes (inside age), one good and one for each way to fail. They are frozen: a program
 * that reads one of them differently reads the bundles that are under way differently.
 */
const GOLDEN = join(import.meta.dirname, '../../vectors/bundle-v1')
const names = readdirSync(GOLDEN).map((file) => file.replace('.bin', ''))

test.each(names)('a frozen bundle of version 1 is answered as ever: %s', async (name) => {
  const outcome = await outcomeOf(new Uint8Array(readFileSync(join(GOLDEN, `${name}.bin`))))
  expect(outcome).toBe(name === 'accepted' ? 'planned' : name)
})

/** Refusals for which no bytes of a bundle stand: age's own, those of the file system, of other files, of the reader. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'not-for-us-or-damaged',
  'damaged',
  'cannot-read',
  'no-roster',
  'roster-older',
  'card-malformed',
  'own-bundle',
])

test('there is one for every refusal that reading such bytes can give', () => {
  const given = BUNDLE_FAILURES.filter((code) => !ELSEWHERE.has(code))
  expect(new Set(names)).toEqual(new Set(['accepted', ...given]))
})
