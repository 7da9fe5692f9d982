import { useLiveQuery } from 'dexie-react-hooks'
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
import { countPending, standingsWith, standingWith, type Pending, type Standing } from './exchange-standing'
import { stuckCopies, type Healing } from './healing-rows'
import { useStore } from './store-provider'

/** Where the exchange of `own` with one office stands, and how many records wait to be sent; follows the database. */
export function useExchangeStanding(own: string, office: string): (Standing & Pending) | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const standing = await standingWith(store, office)
    return { ...standing, ...(await countPending(store, own, standing)) }
  }, [store, own, office])
}

/** Where the exchange with each of several offices stands. */
export function useExchangeStandings(offices: readonly string[]): readonly Standing[] | undefined {
  const store = useStore()
  const names = offices.join(' ')
  return useLiveQuery(async () => standingsWith(store, names.split(' ').filter(Boolean)), [store, names])
}

/** The ledger of exchange, newest first. */
export function useExchangeLedger(): readonly LedgerEntry[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const entries = ledgerEntries(await store.ledgerRows(LEDGER))
    return entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  }, [store])
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
