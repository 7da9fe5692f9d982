import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verify } from '../../../electron/trust/verify'
import { believable, chainFor, extendChain, type RosterLink } from '../../../shared/bundle/roster-chain'
import type { Envelope } from '../../../shared/bundle/envelope'
import type { Roster } from '../../../shared/bundle/roster'
import type { IsoDate } from '../../../shared/base/iso-date'
import { testKey } from '../../support/keys'
import {
  chainOf,
  CITY_KEY,
  FIRST,
  officeOf,
  OFFICES,
  pcOf,
  ROOT,
  rosterOf,
  signedRoster,
} from '../../support/rosters'

/*
 * The signing PC of 市科协 is gone, perhaps with its keys in other hands: a roster of the root names another one, and gets
 * everybody back onto one chain, whatever the old keys have signed beside it.
 */

const NEW_KEY = testKey(11)
const OLD_SHUT = pcOf(CITY_KEY, { revoked: { on: '2026-03-01' as IsoDate, lastUpTo: 41 } })
const AFTER: Partial<Roster> = {
  signers: [NEW_KEY.keyId],
  offices: [officeOf('cq', OLD_SHUT, pcOf(NEW_KEY)), ...OFFICES.slice(1)],
}

/** Rosters of the old PC that follow `from`; `mark` tells one branch from another. */
function branch(from: Envelope, first: number, count: number, mark: number): readonly Envelope[] {
  const all: Envelope[] = []
  for (let version = first; version < first + count; version += 1) {
    const issuedAt = `2026-02-${String(mark).padStart(2, '0')}T08:00:00.000Z`
    all.push(signedRoster(rosterOf(version, all.at(-1) ?? from, { issuedAt }), CITY_KEY))
  }
  return all
}

const known = branch(FIRST, 2, 3, 1)
const unknown = branch(known.at(-1) ?? FIRST, 5, 4, 2)
const thiefs = branch(known.at(-1) ?? FIRST, 5, 6, 3)
const ofRoot = signedRoster(rosterOf(1_000, known.at(-1), AFTER), ROOT)
const next = signedRoster(rosterOf(1_001, ofRoot, AFTER), NEW_KEY)
const last = signedRoster(rosterOf(1_002, next, AFTER), NEW_KEY)

const extend = (held: readonly RosterLink[], ...more: readonly Envelope[]) =>
  extendChain(held, ROOT.publicKey, more, verify)
const versions = (held: readonly RosterLink[], ...more: readonly Envelope[]): string | readonly number[] => {
  const chain = extend(held, ...more)
  return chain.ok ? chain.value.map(({ roster }) => roster.version) : chain.failure.code
}

test('the root’s roster is taken in by whoever is behind, beside or ahead of what it follows (threats 11, 12)', () => {
  const states = [[], [FIRST], [FIRST, ...known], [FIRST, ...known, ...unknown], [FIRST, ...known, ...thiefs]]
  for (const held of states) expect(versions(chainOf(...held), ofRoot, next)).toEqual([1_000, 1_001])
})

test('who holds the old keys goes on nowhere: not behind the root’s roster, not beside it (threats 9, 11)', () => {
  const held = chainOf(ofRoot, next)
  expect(versions(held, signedRoster(rosterOf(1_002, next, AFTER), CITY_KEY))).toBe('roster-wrong')
  expect(versions(held, signedRoster(rosterOf(1_001, ofRoot, AFTER), CITY_KEY))).toBe('roster-wrong')
  const high = signedRoster(rosterOf(5_000, known.at(-1), { signers: [CITY_KEY.keyId] }), CITY_KEY)
  expect(versions(held, high)).toBe('roster-wrong')
  // The rest of the old chain is passed over, so that the bundle that brings it is refused for its signer.
  expect(versions(held, FIRST, ...known, ...thiefs, high)).toEqual([1_000, 1_001])
})

test('an older roster of the root does not bring the old keys back (threat 11)', () => {
  expect(versions(chainOf(ofRoot), FIRST, ...known)).toEqual([1_000])
  expect(versions(chainOf(ofRoot, next), ofRoot)).toEqual([1_000, 1_001])
})

test('two rosters of the root with one number are a fork, which its next one settles (threat 11)', () => {
  const rival = signedRoster(rosterOf(1_000, FIRST, AFTER), ROOT)
  expect(versions(chainOf(ofRoot, next), rival)).toBe('roster-forked')
  expect(versions(chainOf(FIRST), ofRoot, rival)).toBe('roster-forked')
  expect(versions([], rival, ofRoot)).toBe('roster-forked')
  const settled = signedRoster(rosterOf(2_000, rival, AFTER), ROOT)
  for (const held of [chainOf(ofRoot, next), chainOf(rival)]) expect(versions(held, settled)).toEqual([2_000])
})

test('a signature beside the root’s makes it no roster of the root', () => {
  const both = signedRoster(rosterOf(1_000, known.at(-1), AFTER), ROOT, CITY_KEY)
  expect(versions(chainOf(FIRST, ...known), both)).toBe('roster-wrong')
})

test('a receiver is given the root’s roster and what it lacks behind it; holes are filled for one bundle', () => {
  const chain = chainOf(ofRoot, next, last)
  expect(chainFor(chain, 8)).toEqual([ofRoot, next, last])
  expect(chainFor(chain, 1_001)).toEqual([ofRoot, last])
  const seen = believable(ROOT.publicKey, [FIRST, ...known, ofRoot, last], verify)
  expect(seen.map(({ roster }) => roster.version)).toEqual([1_000, 1_002])
})

test('in whatever order old, forged and new rosters come, nobody who saw the root’s roster leaves it again (threat 11)', () => {
  const old = [FIRST, ...known]
  const messages = [
    ...[1, 2, 3].map((count) => old.slice(0, count)),
    [...old, ...unknown],
    [FIRST, ...known, ...thiefs],
    [FIRST, thiefs.at(-1) ?? FIRST],
    thiefs,
    [ofRoot],
    [ofRoot, next],
    [ofRoot, last],
    [...old, ofRoot, next],
    [ofRoot, next, ...thiefs],
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...messages), { maxLength: 12 }), (arriving) => {
      let held: readonly RosterLink[] = []
      let saw = false
      for (const message of arriving) {
        const chain = extend(held, ...message)
        if (!chain.ok) continue
        held = chain.value
        saw ||= message.includes(ofRoot)
        const isNew =
          held[0]?.roster.version === 1_000 &&
          held.every(({ roster }) => roster.signers.includes(NEW_KEY.keyId))
        expect(isNew).toBe(saw)
      }
      // And the newest file brings everybody to the same place.
      expect(versions(held, ofRoot, next, last)).toEqual([1_000, 1_001, 1_002])
    }),
  )
})
