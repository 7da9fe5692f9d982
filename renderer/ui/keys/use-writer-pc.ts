import { useCallback } from 'react'
import { useReplicaPcs } from '../../store/use-replica-pcs'
import { useDesk } from '../desk-identity'
import { pcName } from './pc-name'
import { useTrust } from './use-trust'

/** The name of the PC that wrote as a replica; `undefined` where this desk does not know it. */
export type WriterPc = (replica: string) => string | undefined

/** Which PC wrote what, by the names of the roster: for conflicts and the history. */
export function useWriterPc(): WriterPc {
  const { identity } = useDesk()
  const { status } = useTrust()
  const pcs = useReplicaPcs(identity.pcId)
  return useCallback(
    (replica) => pcName(pcs?.get(replica), identity, status?.roster ?? undefined),
    [pcs, identity, status],
  )
}
