import { useSyncExternalStore } from 'react'
import { bridge } from '../../../bridge'
import type { ExchangeStore } from '../../../store/exchange-face'
import { useStore } from '../../../store/store-provider'
import { takeSnapshot } from '../../../store/take-snapshot'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import { openFrameReader } from '../../../workers/bundle-client'
import { openInbox, type InboxSession, type InboxView } from './inbox-session'

/** One pile an opened store: it stays when one leaves the page. */
const sessions = new WeakMap<ExchangeStore, InboxSession>()

/** The pile of bundles of this desk. */
export function useInbox(): InboxSession {
  const store = useStore()
  const { office: own, operator } = useDesk().identity
  const known = sessions.get(store)
  if (known !== undefined) return known
  const session = openInbox(() => ({
    bridge,
    store,
    own,
    operator,
    openReader: openFrameReader,
    now: () => Date.now(),
    today: today(),
    secure: async () => takeSnapshot(bridge, store, { reason: 'before-import', place: 'kept' }),
  }))
  sessions.set(store, session)
  return session
}

/** The pile as it stands. */
export const useInboxView = (session: InboxSession): InboxView =>
  useSyncExternalStore(session.onView, session.view)
