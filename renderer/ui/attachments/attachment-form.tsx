import { Button, Input } from 'antd'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { ATTACHMENT_TEXT as TEXT } from '../../text/attachments'
import { useTyped } from '../form/unsaved'
import { useSay } from '../say'
import type { AttachmentList, AttachmentView } from './use-attachments'

interface AttachmentFormProps {
  readonly record: AttachmentView
  readonly list: AttachmentList
  readonly onDone: () => void
}

/** Name and description of an attachment, in its row: Enter keeps, Escape leaves both as they were. */
export function AttachmentForm({ record, list, onDone }: AttachmentFormProps) {
  const say = useSay()
  const [name, setName] = useState(record.value.name ?? '')
  const [description, setDescription] = useState(record.value.description ?? '')
  useTyped(name !== (record.value.name ?? '') || description !== (record.value.description ?? ''))
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return say.wrong(TEXT.nameMissing)
    const said = description.trim()
    const set = { name: name.trim(), description: said === '' ? null : said }
    if (await list.change(record, set)) onDone()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // The panel around it closes on the same key.
    event.stopPropagation()
    onDone()
  }
  return (
    <form className="attachment-form" onSubmit={(event) => void keep(event)} onKeyDown={onKeyDown}>
      <Input
        aria-label={TEXT.name}
        placeholder={TEXT.name}
        maxLength={200}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Input
        aria-label={TEXT.description}
        placeholder={TEXT.description}
        maxLength={300}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit">
        {TEXT.keep}
      </Button>
      <Button size="small" onClick={onDone}>
        {TEXT.cancel}
      </Button>
    </form>
  )
}
