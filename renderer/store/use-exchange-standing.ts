import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { IsoDate } from '../../shared/base/iso-date'
import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import type { Waiting } from '../../shared/merge/plan'
import {
  CONFIRMED,
  LEDGER,
  ledgerEntries,
  progressOf,
  TAKEN,
  waitingOf,
  WAITING,
  type LedgerEntry,
  type Progress,
} from './exchange-rows'
import {
  countPending,
  exchangeLedger,
  standingsWith,
  standingWith,
  type LedgerLine,
  type Pending,
  type Standing,
} from './exchange-standing'
import { stuckCopies, type Healing } from './healing-rows'
import { useRecords } from './hooks'
import { staleSummaries } from './member-summaries'
import { useStore } from './store-provider'

/** How a district stands with 市科协. */
export interface DistrictStanding extends Standing, Pending {
  /** Of what is unsent, counts of members that the next export writes anew: the roll itself never leaves the office. */
  readonly summaries: number
}

/**
 * Where the exchange of a district `own` with 市科协 stands, and how many records wait to be sent: with the counts of
 * members that an export of `today` writes, which are known when all members are read. Follows the database.
 */
export function useExchangeStanding(own: string, today: IsoDate): DistrictStanding | undefined {
  const store = useStore()
  const associations = useRecords('association')
  const members = useRecords('member')
  const summaries = useRecords('member-summary')
  const stale = useMemo(
    () =>
      associations === undefined || members === undefined || summaries === undefined
        ? undefined
        : new Set(staleSummaries({ associations, members, summaries }, own, today).map(({ id }) => id)),
    [associations, members, summaries, own, today],
  )
  return useLiveQuery(async () => {
    if (stale === undefined) return undefined
    const standing = await standingWith(store, MUNICIPAL_OFFICE)
    return { ...standing, ...(await countPending(store, own, standing, stale)), summaries: stale.size }
  }, [store, own, stale])
}

/** Where the exchange with each of several offices stands. */
export function useExchangeStandings(offices: readonly string[]): readonly Standing[] | undefined {
  const store = useStore()
  const names = offices.join(' ')
  return useLiveQuery(async () => standingsWith(store, names.split(' ').filter(Boolean)), [store, names])
}

/** The ledger of exchange, newest first. */
export function useExchangeLedger(): readonly LedgerLine[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => exchangeLedger(store), [store])
}

/** The bundles that went out to an office. */
export function useSentBundles(office: string): readonly LedgerEntry[] | undefined {
  const store = useStore()
  return useLiveQuery(
    async () =>
      ledgerEntries(await store.ledgerRows(`${LEDGER}out/`)).filter((entry) => entry.office === office),
    [store, office],
  )
}

/** What waits for its parent. */
export function useWaiting(): readonly Waiting[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => waitingOf(await store.ledgerRows(WAITING)), [store])
}

/** Copies that stay different after all tries. */
export function useStuckCopies(): readonly Healing[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => stuckCopies(store), [store])
}

/** How far this PC has taken in the others, and they this one. */
export function useExchangeProgress():
  { readonly taken: readonly Progress[]; readonly confirmed: readonly Progress[] } | undefined {
  const store = useStore()
  return useLiveQuery(
    async () => ({
      taken: progressOf(await store.ledgerRows(TAKEN)),
      confirmed: progressOf(await store.ledgerRows(CONFIRMED)),
    }),
    [store],
  )
}
