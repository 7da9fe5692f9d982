import { expect, test } from 'vitest'
import { verify } from '../../../electron/trust/verify'
import { chainFor, extendChain } from '../../../shared/bundle/roster-chain'
import { recipientsOf } from '../../../shared/bundle/roster'
import type { Envelope } from '../../../shared/bundle/envelope'
import type { IsoDate } from '../../../shared/base/iso-date'
import { NANAN, YUZHONG } from '../../support/record-states'
import {
  chainOf,
  CITY_KEY,
  FIRST,
  NANAN_KEY,
  officeOf,
  OFFICES,
  pcOf,
  ROOT,
  rosterOf,
  signedRoster,
  STRANGER,
  YUZHONG_KEY,
} from '../../support/rosters'

const second = signedRoster(rosterOf(2, FIRST, { issuedAt: '2026-02-01T08:00:00.000Z' }), CITY_KEY)
const third = signedRoster(rosterOf(3, second), CITY_KEY)

const extend = (held: readonly Envelope[], ...more: readonly Envelope[]): string | number => {
  const chain = extendChain(chainOf(...held), ROOT.publicKey, more, verify)
  return chain.ok ? chain.value.length : chain.failure.code
}

test('each roster is taken in after the one it names, however much of the chain comes along', () => {
  expect(extend([], FIRST, second, third)).toBe(3)
  expect(extend([FIRST], FIRST, second, third)).toBe(3)
  expect(extend([FIRST, second, third], FIRST, second)).toBe(3)
})

test('a chain with a hole, and one that parted from ours, are refused (threat 11)', () => {
  const otherSecond = signedRoster(rosterOf(2, FIRST), CITY_KEY)
  expect(extend([FIRST], third)).toBe('roster-gap')
  expect(extend([FIRST, second], otherSecond)).toBe('roster-forked')
  expect(extend([FIRST, otherSecond], third)).toBe('roster-forked')
})

test('only whom the last roster names may sign the next one', () => {
  expect(extend([FIRST], signedRoster(rosterOf(2, FIRST), YUZHONG_KEY))).toBe('roster-wrong')
  expect(extend([], signedRoster(rosterOf(1, undefined), CITY_KEY))).toBe('roster-wrong')
})

test('a municipal PC cannot name another signer; the root can', () => {
  const signers = [CITY_KEY.keyId, NANAN_KEY.keyId]
  expect(extend([FIRST], signedRoster(rosterOf(2, FIRST, { signers }), CITY_KEY))).toBe('roster-wrong')
  expect(extend([FIRST], signedRoster(rosterOf(2, FIRST, { signers }), ROOT))).toBe(1)
})

test('a municipal PC that was revoked signs no roster any more', () => {
  const revoked = officeOf('cq', pcOf(CITY_KEY, { revoked: { on: '2026-02-01' as IsoDate } }))
  const shut = signedRoster(rosterOf(2, FIRST, { offices: [revoked, ...OFFICES.slice(1)] }), ROOT)
  expect(extend([FIRST, shut], signedRoster(rosterOf(3, shut), CITY_KEY))).toBe('roster-wrong')
})

test('the chain of another root is refused', () => {
  const foreign = signedRoster(rosterOf(1, undefined, { root: STRANGER.publicKey }), STRANGER)
  expect(extend([], foreign)).toBe('roster-wrong')
  expect(extend([FIRST], foreign)).toBe('roster-wrong')
  const pretended = signedRoster(rosterOf(1, undefined, { root: STRANGER.publicKey }), ROOT)
  expect(extend([], pretended)).toBe('other-root')
})

test('a roster that names a PC or office twice is refused', () => {
  const twice = { offices: [...OFFICES, officeOf('500109', pcOf(NANAN_KEY))] }
  expect(extend([FIRST], signedRoster(rosterOf(2, FIRST, twice), CITY_KEY))).toBe('roster-wrong')
})

test('a receiver is given what it lacks, what the root signed, and the newest', () => {
  const chain = chainOf(FIRST, second, third)
  expect(chainFor(chain, 0)).toEqual([FIRST, second, third])
  expect(chainFor(chain, 2)).toEqual([FIRST, third])
  expect(chainFor(chain, 3)).toEqual([FIRST, third])
})

test('everything for an office is for its PCs that are not revoked and for its recovery', () => {
  const recovery = `age1${'q'.repeat(58)}`
  const stolen = pcOf(NANAN_KEY, { revoked: { on: '2026-02-01' as IsoDate }, age: `age1${'z'.repeat(58)}` })
  const roster = rosterOf(1, undefined, {
    offices: [{ ...officeOf(YUZHONG, pcOf(YUZHONG_KEY), stolen), recovery: [recovery] }],
  })
  expect(recipientsOf(roster, YUZHONG)).toEqual([pcOf(YUZHONG_KEY).age, recovery])
  expect(recipientsOf(roster, NANAN)).toEqual([])
})
