import { useState } from 'react'
import { nameOf, type Code } from '../../../shared/codes/code-list'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import { ATTACHMENT_TEXT as TEXT } from '../../text/attachments'
import { useDesk } from '../desk-identity'
import { LinkButton } from '../link-button'
import { Tag } from '../tag'
import { AttachmentForm } from './attachment-form'
import { FileLine, FileThumb } from './file-line'
import type { AttachmentList, AttachmentView } from './use-attachments'

interface AttachmentRowProps {
  readonly record: AttachmentView
  readonly list: AttachmentList
  readonly materials: readonly Code[]
  readonly onView: () => void
}

/** One attachment: what it is, and what can be done with it. What another office added can be looked at. */
export function AttachmentRow({ record, list, materials, onView }: AttachmentRowProps) {
  const [editing, setEditing] = useState(false)
  const { identity } = useDesk()
  const { name = '', fileType, description, material } = record.value
  const isPicture = fileType === 'jpg'
  const isOurs = record.office === identity.office
  const as = materials.find(({ code }) => code === material)?.name ?? nameOf(DOSSIER_MATERIALS, material)
  if (editing) {
    return (
      <li>
        <FileThumb file={record.value} />
        <AttachmentForm record={record} list={list} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li>
      <FileLine
        file={record.value}
        more={
          <>
            {as !== '' && <Tag tone="info">{as}</Tag>}
            {description !== undefined && <span className="muted">{description}</span>}
          </>
        }
      >
        {isPicture && (
          <LinkButton aria-label={TEXT.viewOf(name)} onClick={onView}>
            {TEXT.view}
          </LinkButton>
        )}
        <LinkButton aria-label={TEXT.saveOf(name)} onClick={() => void list.saveCopy(record)}>
          {TEXT.save}
        </LinkButton>
        {isOurs && (
          <>
            <LinkButton aria-label={TEXT.editOf(name)} onClick={() => setEditing(true)}>
              {TEXT.edit}
            </LinkButton>
            <LinkButton aria-label={TEXT.removeOf(name)} onClick={() => void list.remove(record)}>
              {TEXT.remove}
            </LinkButton>
          </>
        )}
      </FileLine>
    </li>
  )
}
