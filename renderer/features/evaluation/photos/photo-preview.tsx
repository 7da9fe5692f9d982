import { Modal } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Photo } from '../../../../shared/records/answer'
import { PANEL_TEXT } from '../../../text/evaluation'
import { LinkButton } from '../../../ui/link-button'
import { photoAddress } from '../../../ui/photo-address'

interface PhotoPreviewProps {
  readonly code: string
  readonly photos: readonly Photo[]
  /** Place of the photo that is shown; `undefined`: closed. */
  readonly shown: number | undefined
  readonly onShow: (place: number | undefined) => void
}

/** One photo large; ← → go through those of the indicator, Escape closes. */
export function PhotoPreview({ code, photos, shown, onShow }: PhotoPreviewProps) {
  const photo = shown === undefined ? undefined : photos[shown]
  const step = (by: -1 | 1): void => {
    if (shown !== undefined && photos[shown + by] !== undefined) onShow(shown + by)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') step(-1)
    if (event.key === 'ArrowRight') step(1)
  }
  return (
    <Modal
      open={photo !== undefined}
      onCancel={() => onShow(undefined)}
      title={PANEL_TEXT.previewTitle(code, (shown ?? 0) + 1, photos.length)}
      footer={null}
      width="min(1100px, 92vw)"
      centered
    >
      {photo !== undefined && (
        <div className="photo-preview" onKeyDown={onKeyDown}>
          <img src={photoAddress(photo.hash)} alt={photo.name} />
          <p>
            <LinkButton autoFocus disabled={shown === 0} onClick={() => step(-1)}>
              {PANEL_TEXT.previous}
            </LinkButton>
            <span className="dim">{photo.name}</span>
            <LinkButton disabled={shown === photos.length - 1} onClick={() => step(1)}>
              {PANEL_TEXT.next}
            </LinkButton>
          </p>
        </div>
      )}
    </Modal>
  )
}
