import { nameOf } from '../../../../shared/codes/code-list'
import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { LEVELS } from '../../../../shared/codes/levels'
import { LIST_TEXT } from '../../../text/register'
import { Tag } from '../../../ui/tag'
import type { ListedAssociation } from '../list/listed-association'
import { StatusTag } from './status-tag'

/** Kind, level and state beside the name; that the core still waits for 市科协. */
export const AssociationTags = ({ association }: { readonly association: ListedAssociation }) => {
  const { kind, level, status } = association.value
  return (
    <>
      {kind !== undefined && <Tag>{nameOf(ASSOCIATION_KINDS, kind)}</Tag>}
      {level !== undefined && (
        <Tag tone={level === 'municipal' ? 'info' : 'plain'}>{nameOf(LEVELS, level)}</Tag>
      )}
      {status !== undefined && <StatusTag status={status} />}
      {association.proposed && (
        <span title={LIST_TEXT.proposedTitle}>
          <Tag tone="warn">{LIST_TEXT.proposed}</Tag>
        </span>
      )}
      {association.declined && <Tag tone="bad">{LIST_TEXT.declined}</Tag>}
    </>
  )
}
