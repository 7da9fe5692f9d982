import type { IsoDate } from '../../shared/base/iso-date'
import { verify } from '../../electron/trust/verify'
import { encodeDocument } from '../../shared/bundle/document'
import type { Envelope } from '../../shared/bundle/envelope'
import { ROSTER_TYPE, type Roster, type RosterOffice, type RosterPc } from '../../shared/bundle/roster'
import { extendChain, rosterHash, type RosterLink } from '../../shared/bundle/roster-chain'
import { CITY, NANAN, YUZHONG } from './record-states'
import { signed, testKey, type TestKey } from './keys'

export const ROOT = testKey(1)
export const CITY_KEY = testKey(2)
export const YUZHONG_KEY = testKey(3)
export const NANAN_KEY = testKey(4)
export const STRANGER = testKey(9)

const AGE = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'

export const pcOf = (key: TestKey, more: Partial<RosterPc> = {}): RosterPc => ({
  pc: `pc-${key.keyId.slice(0, 8)}`,
  name: '办公室一号机',
  signing: key.publicKey,
  age: AGE,
  from: '2026-01-01' as IsoDate,
  until: '2028-12-31' as IsoDate,
  ...more,
})

export const officeOf = (office: string, ...pcs: readonly RosterPc[]): RosterOffice => ({
  office,
  recovery: [],
  pcs: [...pcs],
})

export const OFFICES = [
  officeOf(CITY, pcOf(CITY_KEY)),
  officeOf(YUZHONG, pcOf(YUZHONG_KEY)),
  officeOf(NANAN, pcOf(NANAN_KEY)),
]

export const rosterOf = (
  version: number,
  previous: Envelope | undefined,
  more: Partial<Roster> = {},
): Roster => ({
  version,
  ...(previous === undefined ? {} : { previous: rosterHash(previous) }),
  issuedAt: '2026-01-02T08:00:00.000Z',
  root: ROOT.publicKey,
  signers: [CITY_KEY.keyId],
  offices: OFFICES,
  ...more,
})

export const signedRoster = (roster: Roster, ...keys: readonly TestKey[]): Envelope =>
  signed(ROSTER_TYPE, encodeDocument(roster), ...keys)

/** The first roster, by the root; with the offices of the tests. */
export const FIRST = signedRoster(rosterOf(1, undefined), ROOT)

export function chainOf(...envelopes: readonly Envelope[]): readonly RosterLink[] {
  if (envelopes.length === 0) return []
  const chain = extendChain([], ROOT.publicKey, envelopes, verify)
  if (!chain.ok) throw new Error(chain.failure.code)
  return chain.value
}
