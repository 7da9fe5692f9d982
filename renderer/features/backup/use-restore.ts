import { useMemo, useRef } from 'react'
import { failed, ok, type Failure, type Result } from '../../../shared/base/result'
import type { OpenedSnapshot } from '../../../shared/ipc/backup'
import { bridge } from '../../bridge'
import { useStore } from '../../store/store-provider'
import { takeSnapshot } from '../../store/take-snapshot'
import { useDesk } from '../../ui/desk-identity'
import { readSnapshot, restoredState, type SnapshotContent } from './read-snapshot'

/** A snapshot of the shelf by its name, or a picked file. */
export type SnapshotSource =
  { readonly name: string } | { readonly token: string; readonly recovery?: string }

/** What a person sees before restoring. */
export interface Preview {
  readonly snapshot: OpenedSnapshot
  readonly content: SnapshotContent
  /** Records on this PC now, by kind. */
  readonly here: Readonly<Record<string, number>>
}

interface Restore {
  readonly open: (source: SnapshotSource) => Promise<Result<Preview, Failure>>
  readonly close: () => Promise<void>
  /**
   * Snapshots what is here, puts the snapshot in place, and loads the page anew; else what failed. `pin`: the root of its
   * roster was compared.
   */
  readonly run: (preview: Preview, pin: boolean) => Promise<Failure | undefined>
}

export function useRestore(): Restore {
  const store = useStore()
  const { identity } = useDesk()
  const opened = useRef<string | undefined>(undefined)
  return useMemo(
    () => ({
      open: async (source) => {
        const snapshot = await bridge['backup.open'](source)
        if (!snapshot.ok) return failed(snapshot.failure)
        opened.current = snapshot.value.opened
        const content = await readSnapshot(bridge, snapshot.value)
        if (!content.ok) return content
        return ok({ snapshot: snapshot.value, content: content.value, here: await store.countKinds() })
      },
      close: async () => {
        if (opened.current !== undefined) await bridge['backup.close'](opened.current)
        opened.current = undefined
      },
      run: async ({ snapshot, content }, pin) => {
        const before = await takeSnapshot(bridge, store, { reason: 'before-restore', place: 'kept' })
        if (!before.ok) return before.failure
        const { office, pcId } = identity
        const last = restoredState(content, { office, pc: pcId, madeAt: snapshot.manifest.createdAt })
        const restored = await bridge['backup.restore'](snapshot.opened, last, pin)
        if (!restored.ok) return restored.failure
        location.hash = '#/'
        location.reload()
        return undefined
      },
    }),
    [store, identity],
  )
}
