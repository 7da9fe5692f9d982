import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import type { Code } from '../../../shared/codes/code-list'
import { ATTACHMENT_TEXT as TEXT } from '../../text/attachments'
import { AttachmentPreview } from './attachment-preview'
import { AttachmentRow } from './attachment-row'
import './attachments.css'
import { useAttachments, type Bringing, type Owner } from './use-attachments'
import { useFileDrop } from './use-file-drop'

interface AttachmentsProps {
  readonly of: Owner
  /** This office may add files; it can always take back what it added itself. */
  readonly allowed: boolean
  /** What a file may be added as: the checklist of an application. */
  readonly materials?: readonly Code[]
  readonly brings?: Bringing
}

const NONE: readonly Code[] = []

/** 附件 of a record: added by button, drop or paste; pictures are shown, every file can be saved outside. */
export function Attachments({ of, allowed, materials = NONE, brings }: AttachmentsProps) {
  const list = useAttachments(of, brings)
  const id = useId()
  const [material, setMaterial] = useState<string>()
  const [shown, setShown] = useState<number>()
  const { over, place } = useFileDrop(allowed, (files) => {
    void list.add(files, material)
    // The next file is another one's material.
    setMaterial(undefined)
  })
  const pick = async (): Promise<void> => {
    await list.pick(material)
    setMaterial(undefined)
  }
  const { records, running } = list
  if (records === undefined) return null
  const pictures = records.filter(({ value }) => value.fileType === 'jpg')
  const hasDocuments = pictures.length < records.length
  return (
    <section
      className={over ? 'attachments attachments-over' : 'attachments'}
      aria-labelledby={id}
      {...place}
    >
      <header>
        <h3 id={id}>{TEXT.title(records.length)}</h3>
        {allowed && materials.length > 0 && (
          <Select
            aria-label={TEXT.material}
            value={material ?? ''}
            options={[
              { value: '', label: TEXT.noMaterial },
              ...materials.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(value) => setMaterial(value === '' ? undefined : value)}
          />
        )}
        {allowed && (
          <>
            <Button size="small" onClick={() => void pick()}>
              {TEXT.add}
            </Button>
            <span className="dim">{TEXT.hint}</span>
          </>
        )}
      </header>
      {records.length > 0 && (
        <ul>
          {records.map((record) => (
            <AttachmentRow
              key={record.id}
              record={record}
              list={list}
              materials={materials}
              onView={() => setShown(pictures.indexOf(record))}
            />
          ))}
        </ul>
      )}
      {list.notes.length > 0 && (
        <div className="attachments-notes" role="alert">
          {list.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {running !== undefined && <p role="status">{TEXT.working(running.done, running.total)}</p>}
      <p className="dim">
        {list.kind === 'attachment' ? TEXT.travels : TEXT.stays}
        {hasDocuments && TEXT.documents}
      </p>
      {shown !== undefined && <AttachmentPreview pictures={pictures} shown={shown} onShow={setShown} />}
    </section>
  )
}
