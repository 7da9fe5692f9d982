import type { DeskIdentity } from '../../../../shared/ipc/keys'
import type { ShutOut } from '../../../../shared/ipc/trust'
import type { ExchangeStore } from '../../../store/exchange-face'
import { progressOf, TAKEN, type Progress } from '../../../store/exchange-rows'

/** Where the newest bundle of a PC stands that was taken in here; `undefined` when there was none. */
export const lastTakenOf = async (
  store: Pick<ExchangeStore, 'ledgerRows'>,
  pc: string,
): Promise<Progress | undefined> =>
  progressOf(await store.ledgerRows(TAKEN))
    .filter((progress) => progress.pc === pc && progress.madeAt !== undefined)
    .toSorted((a, b) => ((a.madeAt ?? '') < (b.madeAt ?? '') ? -1 : 1))
    .at(-1)

/** A PC to be shut out, with the number up to which its office need not bring its changes again. */
export const shutOutOf = (pc: string, last: Progress | undefined): ShutOut => ({
  pc,
  ...(last === undefined ? {} : { lastUpTo: last.upTo }),
})

/**
 * A PC of our own office to be shut out. What this PC wrote under its former keys lies here to the last change: its number
 * is where our own stream stands, which no bundle of ours has told (更换密钥 was interrupted).
 */
export const ownShutOut = async (
  store: Pick<ExchangeStore, 'ledgerRows' | 'position'>,
  { formerPcs = [] }: Pick<DeskIdentity, 'formerPcs'>,
  pc: string,
): Promise<ShutOut> =>
  formerPcs.includes(pc)
    ? { pc, lastUpTo: store.position().arrival }
    : shutOutOf(pc, await lastTakenOf(store, pc))
