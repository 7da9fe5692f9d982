import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { ATTACHMENT_TEXT as TEXT } from '../../text/attachments'
import { LinkButton } from '../link-button'
import { photoAddress } from '../photo-address'
import type { AttachmentView } from './use-attachments'

interface AttachmentPreviewProps {
  readonly pictures: readonly AttachmentView[]
  /** Place of the picture that is shown. */
  readonly shown: number
  readonly onShow: (place: number | undefined) => void
}

/** One picture large, in the system's own modal dialog: ← → go through those of the record, Escape closes. */
export function AttachmentPreview({ pictures, shown, onShow }: AttachmentPreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const picture = pictures[shown]
  const step = (by: -1 | 1): void => {
    if (pictures[shown + by] !== undefined) onShow(shown + by)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is under it closes on the same key.
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onShow(undefined)
    }
    if (event.key === 'ArrowLeft') step(-1)
    if (event.key === 'ArrowRight') step(1)
  }
  if (picture === undefined) return null
  const { hash = '', name = '', description } = picture.value
  return (
    <dialog className="attachment-preview" ref={dialog} aria-labelledby={id} onKeyDown={onKeyDown}>
      <header>
        <h2 id={id}>{TEXT.preview(shown + 1, pictures.length)}</h2>
        <LinkButton onClick={() => onShow(undefined)}>{TEXT.close}</LinkButton>
      </header>
      <img src={photoAddress(hash)} alt={description ?? name} />
      <p>
        <LinkButton disabled={shown === 0} onClick={() => step(-1)}>
          {TEXT.previous}
        </LinkButton>
        <span className="dim">{name}</span>
        <LinkButton disabled={shown === pictures.length - 1} onClick={() => step(1)}>
          {TEXT.next}
        </LinkButton>
      </p>
    </dialog>
  )
}
