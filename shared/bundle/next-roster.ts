import type { IsoDate } from '../base/iso-date'
import { fail, ok, type Failure, type Result } from '../base/result'
import type { Card } from './card'
import { keyIdOf } from './public-key'
import { pcByKey, pcsOf, type Roster, type RosterOffice, type RosterPc } from './roster'
import type { RosterLink } from './roster-chain'

/** First and last day on which a PC's keys hold. */
export interface Validity {
  readonly from: IsoDate
  readonly until: IsoDate
}

export type EnrolFailure = Failure<'key-taken' | 'pc-taken' | 'card-revoked'>

/**
 * The offices of a roster with a PC added, or renewed when the same PC shows the same keys again. A renewed one holds from
 * its first day on: what it signed before is no bundle of an expired PC.
 */
export function withCard(
  offices: readonly RosterOffice[],
  card: Card,
  validity: Validity,
): Result<RosterOffice[], EnrolFailure> {
  const listed = pcsOf({ offices: [...offices] })
  const known = listed.find(({ pc }) => pc.pc === card.pc)
  const sameKey = listed.find(({ pc }) => keyIdOf(pc.signing) === keyIdOf(card.signing))
  if (known !== undefined && known.pc.revoked !== undefined) return fail('card-revoked')
  if (sameKey !== undefined && sameKey.pc.pc !== card.pc) return fail('key-taken')
  if (known !== undefined && (sameKey === undefined || known.office !== card.office)) return fail('pc-taken')
  const { pc, name, signing, age } = card
  const from = [validity.from, known?.pc.from ?? validity.from].toSorted()[0] ?? validity.from
  const entry: RosterPc = { pc, name, signing, age, from, until: validity.until }
  const recovery = card.recovery === undefined ? [] : [card.recovery]
  const office = offices.find((candidate) => candidate.office === card.office)
  const changed: RosterOffice = {
    office: card.office,
    recovery: [...new Set([...(office?.recovery ?? []), ...recovery])],
    pcs: [...(office?.pcs ?? []).filter((old) => old.pc !== pc), entry],
  }
  return ok([...offices.filter((candidate) => candidate.office !== card.office), changed])
}

/**
 * The offices of a roster with one PC shut out from a day on; it is never listed as good again. `lastUpTo`: the last
 * position of its stream that was still taken in, so that its office knows what of it has arrived.
 */
export const withRevoked = (
  offices: readonly RosterOffice[],
  { pc, lastUpTo }: { readonly pc: string; readonly lastUpTo?: number },
  on: IsoDate,
): RosterOffice[] =>
  offices.map((office) => ({
    ...office,
    pcs: office.pcs.map((entry) =>
      entry.pc === pc && entry.revoked === undefined
        ? { ...entry, revoked: { on, ...(lastUpTo === undefined ? {} : { lastUpTo }) } }
        : entry,
    ),
  }))

/** The roster that follows another one: same root, same signers, other offices. */
export const rosterAfter = (
  { roster, hash }: RosterLink,
  offices: readonly RosterOffice[],
  issuedAt: string,
): Roster => ({ ...roster, version: roster.version + 1, previous: hash, issuedAt, offices: [...offices] })

const ROUND = 1_000
/** More rosters than a PC that is gone can have signed unknown to the one that takes its place. */
const UNKNOWN = 100

/**
 * The roster with which the root names another signer. Its version is a round thousand, clear of whatever the PC that is
 * gone has signed and nobody here knows: one number never names two rosters of honest PCs.
 */
export const rosterOfRoot = (
  { roster, hash }: RosterLink,
  root: Roster['root'],
  signer: Card['signing'],
  offices: readonly RosterOffice[],
  issuedAt: string,
): Roster => ({
  version: Math.ceil((roster.version + UNKNOWN) / ROUND) * ROUND,
  previous: hash,
  issuedAt,
  root,
  signers: [keyIdOf(signer)],
  offices: [...offices],
})

/** The first roster: 市科协 with the PC on which the root was made, which may sign the next ones. */
export const firstRoster = (
  card: Card,
  root: Roster['root'],
  validity: Validity,
): Result<Roster, EnrolFailure> => {
  const offices = withCard([], card, validity)
  return offices.ok
    ? ok({
        version: 1,
        issuedAt: card.createdAt,
        root,
        signers: [keyIdOf(card.signing)],
        offices: offices.value,
      })
    : offices
}

/** How a PC stands in a roster on a day. */
export type Standing = 'listed' | 'expired' | 'revoked' | 'not-listed'

export function standingOf(roster: Roster, keyId: string, today: IsoDate): Standing {
  const listed = pcByKey(roster, keyId)
  if (listed === undefined) return 'not-listed'
  if (listed.pc.revoked !== undefined) return 'revoked'
  return today > listed.pc.until ? 'expired' : 'listed'
}
