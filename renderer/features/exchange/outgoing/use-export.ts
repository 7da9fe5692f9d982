import { useState } from 'react'
import type { Failure } from '../../../../shared/base/result'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import { exportParts, type ExportedParts, type ExportWish } from './export-bundle'
import { refreshSummaries } from '../../../store/member-summaries'

/** Making a bundle for one office, for our own a site pack; `receipt` makes it the answer to one that was taken in. */
export interface Exporting {
  readonly run: (to: string, more?: Pick<ExportWish, 'receipt' | 'whole' | 'associations'>) => Promise<void>
  readonly busy: boolean
  /** What stands on its medium since the last export, read back and compared. */
  readonly exported: (ExportedParts & { readonly isReceipt: boolean }) | undefined
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
    if (summarised?.ok === false) setFailure(summarised.failure)
    else {
      const exported = await exportParts(bridge, store, {
        own: identity.office,
        operator: identity.operator,
        to,
        purpose: to === identity.office ? 'site' : receipt === undefined ? 'exchange' : 'receipt',
        ...more,
      })
      setFailure(exported.failure)
      if (exported.parts.length > 0) setExported({ ...exported, isReceipt: receipt !== undefined })
    }
    setBusy(false)
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
