import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { bridge } from '../../bridge'
import { useStore } from '../../store/store-provider'
import { useDesk } from '../../ui/desk-identity'
import { today } from '../../ui/today'
import { exportBundle, type Exported, type ExportWish } from './export-bundle'
import { refreshSummaries } from './member-summaries'

/** Making a bundle for one office, for our own a site pack; `receipt` makes it the answer to one that was taken in. */
export interface Exporting {
  readonly run: (to: string, more?: Pick<ExportWish, 'receipt' | 'whole'>) => Promise<void>
  readonly busy: boolean
  /** The last one that stands on its medium, read back and compared. */
  readonly exported: (Exported & { readonly isReceipt: boolean }) | undefined
  readonly failure: Failure | undefined
  readonly dismiss: () => void
}

export function useExport(): Exporting {
  const store = useStore()
  const { identity } = useDesk()
  const [busy, setBusy] = useState(false)
  const [exported, setExported] = useState<Exporting['exported']>()
  const [failure, setFailure] = useState<Failure>()
  const run: Exporting['run'] = async (to, more = {}) => {
    const { receipt } = more
    if (busy) return
    setBusy(true)
    setExported(undefined)
    setFailure(undefined)
    const summarised =
      to === MUNICIPAL_OFFICE && to !== identity.office
        ? await refreshSummaries(store, identity.office, today())
        : undefined
    const outcome =
      summarised?.ok === false
        ? summarised
        : await exportBundle(bridge, store, {
            own: identity.office,
            operator: identity.operator,
            to,
            purpose: to === identity.office ? 'site' : receipt === undefined ? 'exchange' : 'receipt',
            ...more,
          })
    setBusy(false)
    if (!outcome.ok) setFailure(outcome.failure)
    else if (outcome.value.written.saved) {
      setExported({ ...outcome.value, isReceipt: receipt !== undefined })
    }
  }
  const dismiss = (): void => {
    setExported(undefined)
    setFailure(undefined)
  }
  return { run, busy, exported, failure, dismiss }
}

/** What makes a bundle the answer to one that was taken in. */
export const answerTo = (receipt: ExportWish['receipt']): Pick<ExportWish, 'receipt'> =>
  receipt === undefined ? {} : { receipt }
