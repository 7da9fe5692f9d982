import { mayWrite } from '../../../../shared/merge/may-write'
import type { GroupDefinition } from '../../../../shared/records/define-kind'
import { KINDS, type Kind } from '../../../../shared/records/kinds'
import type { Above } from './child-kind'

/** Whether this office writes the records of a kind below an association (《实施细则》第三条). */
export const mayWriteBelow = (kind: Kind, { office, localOffice }: Above, writer: string): boolean =>
  Object.values<GroupDefinition>(KINDS[kind].groups).some(({ owner }) =>
    mayWrite(owner, { office, localOffice }, writer),
  )
