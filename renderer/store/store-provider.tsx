import { createContext, use, type ReactNode } from 'react'
import type { BackupStore } from './backup-store'
import type { ExchangeStore } from './exchange-face'
import type { Store } from './store-face'

const StoreContext = createContext<(Store & ExchangeStore & BackupStore) | undefined>(undefined)

/** Gives the screens below it the opened store. */
export const StoreProvider = ({
  store,
  children,
}: {
  readonly store: Store & ExchangeStore & BackupStore
  readonly children: ReactNode
}) => <StoreContext value={store}>{children}</StoreContext>

/** The opened store. */
export function useStore(): Store & ExchangeStore & BackupStore {
  const store = use(StoreContext)
  if (store === undefined) throw new Error('useStore outside StoreProvider')
  return store
}
