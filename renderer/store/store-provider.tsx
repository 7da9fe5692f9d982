import { createContext, use, type ReactNode } from 'react'
import type { OpenedStore } from './open-store'

const StoreContext = createContext<OpenedStore['store'] | undefined>(undefined)

/** Gives the screens below it the opened store. */
export const StoreProvider = ({
  store,
  children,
}: {
  readonly store: OpenedStore['store']
  readonly children: ReactNode
}) => <StoreContext value={store}>{children}</StoreContext>

/** The opened store. */
export function useStore(): OpenedStore['store'] {
  const store = use(StoreContext)
  if (store === undefined) throw new Error('useStore outside StoreProvider')
  return store
}
