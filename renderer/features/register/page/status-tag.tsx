import { ASSOCIATION_STATUSES, type AssociationStatus } from '../../../../shared/codes/association-statuses'
import { nameOf } from '../../../../shared/codes/code-list'
import { Tag, type Tone } from '../../../ui/tag'

const TONES: Readonly<Record<AssociationStatus, Tone>> = {
  preparing: 'info',
  active: 'ok',
  rectification: 'warn',
  warning: 'bad',
  revoked: 'plain',
  deregistered: 'plain',
  transferred: 'plain',
}

/** The state of an association. */
export const StatusTag = ({ status }: { readonly status: AssociationStatus }) => (
  <Tag tone={TONES[status]}>{nameOf(ASSOCIATION_STATUSES, status)}</Tag>
)
