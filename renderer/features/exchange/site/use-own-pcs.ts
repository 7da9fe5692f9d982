import { useExchangeProgress } from '../../../store/use-exchange-standing'
import { useDesk } from '../../../ui/desk-identity'
import { useTrust, type Trusted } from '../keys/use-trust'
import { ownPcs, type OwnPc } from './own-pcs'

/** The PCs of our office, and whether there is one that a pack can be made for. */
export interface OwnPcs {
  readonly trust: Trusted
  readonly pcs: readonly OwnPc[]
  /** No other one is listed that may still be written to. */
  readonly isAlone: boolean
  readonly mayExport: boolean
}

export function useOwnPcs(): OwnPcs {
  const { identity } = useDesk()
  const trust = useTrust()
  const progress = useExchangeProgress()
  const self = trust.status?.self
  const pcs = ownPcs(trust.status?.roster ?? undefined, identity, progress ?? { taken: [], confirmed: [] })
  const isAlone = !pcs.some(({ isThis, pc }) => !isThis && pc.revokedOn === null)
  return { trust, pcs, isAlone, mayExport: (self === 'listed' || self === 'expired') && !isAlone }
}
