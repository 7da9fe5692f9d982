import { useEffect, useState, useSyncExternalStore } from 'react'
import { bridge, events } from '../../bridge'
import { useStore } from '../../store/store-provider'
import type { Store } from '../../store/store-face'
import { takeSnapshot } from '../../store/take-snapshot'
import { IMPORT_TEXT } from '../../text/import'
import { useDesk } from '../../ui/desk-identity'
import { today } from '../../ui/today'
import { openLedgerClient } from '../../workers/ledger-client'
import { ImportSession } from './import-session'
import type { ImportState } from './import-state'

/** The import in work outlives its page: going to a record and back finds it as it was. */
let current: { readonly store: Store; readonly session: ImportSession } | undefined

/** The import of this program, and what it shows. */
export function useImport(): { readonly session: ImportSession; readonly state: ImportState } {
  const store = useStore()
  const { identity } = useDesk()
  const [session] = useState(() => {
    if (current?.store === store) return current.session
    const opened = new ImportSession({
      store,
      bridge,
      openClient: openLedgerClient,
      office: identity.office,
      today,
      operator: () => identity.operator,
      reason: IMPORT_TEXT.reason,
      snapshot: () => takeSnapshot(bridge, store, { reason: 'before-import', place: 'kept' }),
    })
    current = { store, session: opened }
    void opened.start()
    return opened
  })
  useEffect(() => events.on('closing', () => session.keep()), [session])
  return { session, state: useSyncExternalStore(session.subscribe, session.state) }
}
