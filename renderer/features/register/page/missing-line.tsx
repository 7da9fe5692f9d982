import { association } from '../../../../shared/records/association'
import { fieldLabel } from '../../../text/fields'
import { PAGE_TEXT } from '../../../text/register'
import { LinkButton } from '../../../ui/link-button'
import { Tag } from '../../../ui/tag'
import type { PartName } from './part'

interface MissingLineProps {
  readonly missing: readonly string[]
  /** Opens the part of a field and puts the cursor there. */
  readonly onJump: (field: string, part: PartName) => void
}

const isContact = (field: string): boolean => field in association.groups.contact.shape

/** “缺少 …”: what the record lacks to be complete, each a way to its field. A blank breaks nothing. */
export const MissingLine = ({ missing, onJump }: MissingLineProps) =>
  missing.length > 0 && (
    <div className="missing-line">
      <Tag tone="warn">{PAGE_TEXT.lacks}</Tag>
      {missing.map((field) => (
        <LinkButton key={field} onClick={() => onJump(field, isContact(field) ? 'contact' : 'basic')}>
          {fieldLabel('association', field)}
        </LinkButton>
      ))}
    </div>
  )
