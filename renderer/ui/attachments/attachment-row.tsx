import { useState } from 'react'
import { nameOf, type Code } from '../../../shared/codes/code-list'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import { FILE_TYPES } from '../../../shared/codes/file-types'
import { ATTACHMENT_TEXT as TEXT, sizeText } from '../../text/attachments'
import { useDesk } from '../desk-identity'
import { LinkButton } from '../link-button'
import { Tag } from '../tag'
import { AttachmentForm } from './attachment-form'
import { photoAddress } from '../photo-address'
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
  const { hash = '', name = '', fileType, description, bytes = 0, addedOn = '', material } = record.value
  const isPicture = fileType === 'jpg'
  const isOurs = record.office === identity.office
  const as = materials.find(({ code }) => code === material)?.name ?? nameOf(DOSSIER_MATERIALS, material)
  return (
    <li>
      <span className="attachment-thumb">
        {isPicture ? (
          <img src={photoAddress(hash)} alt="" width={40} height={30} loading="lazy" decoding="async" />
        ) : (
          <span className="attachment-type">{fileType?.toUpperCase()}</span>
        )}
      </span>
      {editing ? (
        <AttachmentForm record={record} list={list} onDone={() => setEditing(false)} />
      ) : (
        <>
          <span className="attachment-name">
            <span>{name}</span>
            {as !== '' && <Tag tone="info">{as}</Tag>}
            {description !== undefined && <span className="muted">{description}</span>}
            <span className="dim">
              {nameOf(FILE_TYPES, fileType)} · {sizeText(bytes)} · {TEXT.added(addedOn)}
            </span>
          </span>
          <span className="attachment-acts">
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
          </span>
        </>
      )}
    </li>
  )
}
