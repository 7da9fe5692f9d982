import { useExchangeProgress, useSentBundles } from '../../../store/use-exchange-standing'
import { useDesk } from '../../../ui/desk-identity'
import { useTrust, type Trusted } from '../../../ui/keys/use-trust'
import { ownPcs, packBar, type OwnPc, type PackBar } from './own-pcs'

/** The PCs of our office, and what keeps this one from making a pack for another. */
export interface OwnPcs {
  readonly trust: Trusted
  readonly pcs: readonly OwnPc[]
  readonly bar: PackBar | undefined
  readonly mayExport: boolean
}

export function useOwnPcs(): OwnPcs {
  const { identity } = useDesk()
  const trust = useTrust()
  const progress = useExchangeProgress()
  const sent = useSentBundles(identity.office)
  const known = { ...(progress ?? { taken: [], confirmed: [] }), sent: sent ?? [] }
  const pcs = ownPcs(trust.status?.roster ?? undefined, identity, known)
  const bar = trust.status === undefined ? undefined : packBar(trust.status.self, pcs)
  return { trust, pcs, bar, mayExport: trust.status !== undefined && bar === undefined }
}
