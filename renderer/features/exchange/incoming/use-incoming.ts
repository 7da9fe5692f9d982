import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../../shared/base/result'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { takeSnapshot } from '../../../store/take-snapshot'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import { openFrameReader } from '../../../workers/bundle-client'
import { applyIncoming, replanned, type AppliedBundle, type Applying } from './apply-incoming'
import type { ImportProgress } from './import-progress'
import { forgetPreview, notePreview } from './open-preview'
import { openIncoming, type Incoming } from './open-incoming'

/** Where an import stands. `stale`: the preview was made anew because something was written here meanwhile. */
export type ImportState =
  | { readonly at: 'reading'; readonly progress?: ImportProgress }
  | { readonly at: 'refused'; readonly failure: Failure }
  | {
      readonly at: 'preview'
      readonly incoming: Incoming
      readonly stale: boolean
      readonly failure?: Failure
    }
  | { readonly at: 'applying' | 'planning'; readonly incoming: Incoming; readonly progress?: ImportProgress }
  | { readonly at: 'done'; readonly incoming: Incoming; readonly applied: AppliedBundle }

export interface Importing {
  readonly state: ImportState
  readonly apply: () => Promise<void>
  /** Calls off what `apply` has begun, as far as that still can be; the preview stands again. */
  readonly cancel: () => void
  /** Plans anew with what the sender returns of our own words taken for right, or not. */
  readonly acceptReturned: (accepted: boolean) => Promise<void>
}

/** Opens the file behind a token and leads it through preview and applying. */
export function useIncoming(token: string): Importing {
  const store = useStore()
  const { identity } = useDesk()
  const [state, setState] = useState<ImportState>({ at: 'reading' })
  const opened = useRef<string>(undefined)
  const running = useRef<AbortController>(undefined)
  const own = identity.office
  const applying = (): Applying => ({
    bridge,
    store,
    own,
    operator: identity.operator,
    now: () => Date.now(),
    today: today(),
    openReader: openFrameReader,
  })

  useEffect(() => {
    let isLeft = false
    let noted = token
    const left = new AbortController()
    const open = async (): Promise<void> => {
      const reading = {
        bridge,
        store,
        own,
        now: () => Date.now(),
        openReader: openFrameReader,
        signal: left.signal,
        onProgress: (progress: ImportProgress) => isLeft || setState({ at: 'reading', progress }),
      }
      const incoming = await openIncoming(reading, token)
      if (incoming.ok && isLeft) await bridge['exchange.close'](incoming.value.bundle.opened)
      if (isLeft) return
      if (!incoming.ok) {
        forgetPreview(store, noted)
        return setState({ at: 'refused', failure: incoming.failure })
      }
      const { opened: id, again, fileName, fileBytes } = incoming.value.bundle
      opened.current = id
      noted = again
      notePreview(store, { token: again, name: fileName, bytes: fileBytes })
      setState({ at: 'preview', incoming: incoming.value, stale: false })
    }
    void open()
    return () => {
      isLeft = true
      forgetPreview(store, noted)
      left.abort()
      running.current?.abort()
      if (opened.current !== undefined) void bridge['exchange.close'](opened.current)
    }
  }, [token, store, own])

  return {
    state,
    apply: async () => {
      if (state.at !== 'preview') return
      const { incoming } = state
      setState({ at: 'applying', incoming })
      const { signal } = (running.current = new AbortController())
      const kept = await takeSnapshot(bridge, store, { reason: 'before-import', place: 'kept' })
      if (!kept.ok) return setState({ at: 'preview', incoming, stale: false, failure: kept.failure })
      const onProgress = (progress: ImportProgress) => setState({ at: 'applying', incoming, progress })
      const applied = await applyIncoming({ ...applying(), onProgress, signal }, incoming)
      if (applied.ok) {
        forgetPreview(store, incoming.bundle.again)
        return setState({ at: 'done', incoming, applied: applied.value })
      }
      const stale = applied.failure.code === 'stale-plan'
      const again = stale ? await replanned(applying(), incoming) : applied
      if (again.ok) setState({ at: 'preview', incoming: again.value, stale })
      else setState({ at: 'preview', incoming, stale, failure: again.failure })
    },
    cancel: () => running.current?.abort(),
    acceptReturned: async (accepted) => {
      if (state.at !== 'preview') return
      const { incoming } = state
      setState({ at: 'planning', incoming })
      const again = await replanned(applying(), incoming, accepted)
      if (again.ok) setState({ at: 'preview', incoming: again.value, stale: false })
      else setState({ at: 'preview', incoming, stale: false, failure: again.failure })
    },
  }
}
