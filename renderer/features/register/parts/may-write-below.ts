import { mayWrite } from '../../../../shared/merge/may-write'
import type { GroupDefinition } from '../../../../shared/records/define-kind'
import { KINDS, type Kind } from '../../../../shared/records/kinds'
import type { Above } from './child-kind'

/**
 * Whether this office writes the records of a kind below an association (《实施细则》第三条). Of one that was handed over
 * only the transfer itself can still be put right.
 */
export const mayWriteBelow = (
  kind: Kind,
  { office, localOffice, transferred = false }: Above,
  writer: string,
): boolean =>
  (!transferred || kind === 'transfer') &&
  Object.values<GroupDefinition>(KINDS[kind].groups).some(({ owner }) =>
    mayWrite(owner, { office, localOffice }, writer),
  )
