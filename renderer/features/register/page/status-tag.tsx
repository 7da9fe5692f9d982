import { ASSOCIATION_STATUSES, type AssociationStatus } from '../../../../shared/codes/association-statuses'
import { nameOf } from '../../../../shared/codes/code-list'
import { LIST_TEXT } from '../../../text/register'
import { Tag, type Tone } from '../../../ui/tag'
import type { ListedAssociation } from '../list/listed-association'

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

/** The same in a list; where 市科协 has not recorded the association, how our proposal stands. */
export function StateTag({ association }: { readonly association: ListedAssociation }) {
  const { value, proposed, declined } = association
  if (proposed) return <Tag tone="warn">{LIST_TEXT.proposedShort}</Tag>
  if (declined) return <Tag tone="bad">{LIST_TEXT.declinedShort}</Tag>
  return value.status === undefined ? null : <StatusTag status={value.status} />
}
