import type { PcView, RosterView, TrustStatus } from '../../../../shared/ipc/trust'
import type { LedgerEntry, Progress } from '../../../store/exchange-rows'

/** One PC of our office: how it is listed, and what it and this one have of each other. */
export interface OwnPc {
  readonly pc: PcView
  readonly isThis: boolean
  /** When its newest pack was made that was taken in here. */
  readonly madeAt: string | undefined
  /** What it has said that it took in of ours: the stream, or a pack for chosen associations, which is no part of it. */
  readonly hasOurs: 'stream' | 'some' | 'none'
  /** When the newest of our packs was made that it has taken in to the end; `undefined` where none is known. */
  readonly oursUpTo: string | undefined
}

/** What this PC and the others have of each other; `sent`: what went out to our own office. */
interface Exchanged {
  readonly taken: readonly Progress[]
  readonly confirmed: readonly Progress[]
  readonly sent?: readonly LedgerEntry[]
}

/** The PCs of an office as the roster lists them, this one first, revoked ones last. */
export function ownPcs(
  roster: RosterView | undefined,
  own: { readonly office: string; readonly pcId: string },
  { taken, confirmed, sent = [] }: Exchanged,
): readonly OwnPc[] {
  const listed = roster?.offices.find(({ office }) => office === own.office)?.pcs ?? []
  const of = (all: readonly Progress[], pc: string) =>
    all.filter((progress) => progress.office === own.office && progress.pc === pc)
  const placeOf = ({ isThis, pc }: OwnPc): string =>
    `${isThis ? 0 : 1} ${pc.revokedOn === null ? 0 : 1} ${pc.name}`
  return listed
    .map((pc) => ({
      pc,
      isThis: pc.pc === own.pcId,
      madeAt: of(taken, pc.pc)
        .flatMap(({ madeAt }) => madeAt ?? [])
        .toSorted()
        .at(-1),
      hasOurs: oursIn(of(confirmed, pc.pc)),
      oursUpTo: upToIn(of(confirmed, pc.pc), sent),
    }))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function oursIn(confirmed: readonly Progress[]): OwnPc['hasOurs'] {
  // What came from it with its first pack (`given`) is nothing that it has received.
  if (confirmed.some(({ upTo }) => upTo > 0)) return 'stream'
  return confirmed.some(({ knows }) => knows === true) ? 'some' : 'none'
}

const upToIn = (confirmed: readonly Progress[], sent: readonly LedgerEntry[]): string | undefined =>
  sent
    .filter(({ replica, upTo, counter }) =>
      confirmed.some(
        (progress) =>
          // Without a counter it is a part of which more follows, or no part of the stream.
          counter !== undefined && progress.upTo >= upTo && (progress.ours ?? replica) === replica,
      ),
    )
    .map(({ at }) => at)
    .toSorted()
    .at(-1)

/** Why no pack can be made: this PC is not in the roster, was struck off, or no other one of the office may be written to. */
export type PackBar = 'not-listed' | 'revoked' | 'alone'

export function packBar(self: TrustStatus['self'], pcs: readonly OwnPc[]): PackBar | undefined {
  if (self !== 'listed' && self !== 'expired') return self
  return pcs.some(({ isThis, pc }) => !isThis && pc.revokedOn === null) ? undefined : 'alone'
}
