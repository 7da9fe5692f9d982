import { hexToBytes } from '@noble/hashes/utils.js'
import { fingerprintOf } from '../../shared/bundle/fingerprint'
import { keyIdOf, type PublicKey } from '../../shared/bundle/public-key'
import type { ListedPc, Roster, RosterPc } from '../../shared/bundle/roster'
import type { RosterLosses } from '../../shared/bundle/roster-losses'
import type { LossesView, PcName, PcView, RosterView } from '../../shared/ipc/trust'

/** The digits under which people know a key. */
export const fingerprintOfKey = ({ algorithm, key }: PublicKey): string =>
  fingerprintOf(algorithm, hexToBytes(key))

/** A roster as screens show it. */
export const rosterView = (roster: Roster): RosterView => ({
  version: roster.version,
  issuedAt: roster.issuedAt,
  rootFingerprint: fingerprintOfKey(roster.root),
  offices: roster.offices.map(({ office, pcs }) => ({
    office,
    pcs: pcs.map((pc) => pcView(pc, roster.signers)),
  })),
})

/** What a roster does not carry on, by the names of the PCs. */
export const lossesView = ({ readmitted, gone }: RosterLosses): LossesView => ({
  readmitted: readmitted.map(pcName),
  gone: gone.map(pcName),
})

const pcName = ({ office, pc: { pc, name, from, revoked } }: ListedPc): PcName => ({
  pc,
  office,
  name,
  from,
  revokedOn: revoked?.on ?? null,
})

const pcView = (
  { pc, name, signing, from, until, revoked }: RosterPc,
  signers: readonly string[],
): PcView => ({
  pc,
  name,
  fingerprint: fingerprintOfKey(signing),
  from,
  until,
  revokedOn: revoked?.on ?? null,
  lastUpTo: revoked?.lastUpTo ?? null,
  signs: signers.includes(keyIdOf(signing)),
})
