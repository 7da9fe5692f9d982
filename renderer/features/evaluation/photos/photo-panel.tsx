import { Button } from 'antd'
import { useState } from 'react'
import type { Photo } from '../../../../shared/records/answer'
import { PANEL_TEXT } from '../../../text/evaluation'
import { CAMERA_TEXT, SHARING_TEXT } from '../../../text/evaluation-photos'
import { LinkButton } from '../../../ui/link-button'
import { photoAddress } from '../../../ui/photo-address'
import { Tag } from '../../../ui/tag'
import { CameraPanel } from './camera-panel'
import { useEntry, useOnPage } from '../entry/entry-model'
import { PhotoPreview } from './photo-preview'
import { PhotoSharing } from './photo-sharing'
import { useHasCamera } from './use-has-camera'
import { useSamePhotos } from './use-same-photos'
import './photos.css'
import '../steps/steps.css'

interface PhotoPanelProps {
  readonly code: string
  readonly photos: readonly Photo[]
}

/** The proof of one indicator: photos to look at, add and remove; the same photo elsewhere is pointed out. */
export function PhotoPanel({ code, photos }: PhotoPanelProps) {
  const { photos: intake, readOnly } = useEntry()
  const [shown, setShown] = useState<number>()
  const [sharing, setSharing] = useState<Photo>()
  const [camera, setCamera] = useState(false)
  const hasCamera = useHasCamera()
  const running = useOnPage((page) => (page.intake?.indicator === code ? page.intake : undefined))
  return (
    <section className="photo-panel">
      <h3>{PANEL_TEXT.photos(photos.length)}</h3>
      <ul>
        {photos.map((photo, place) => (
          <li key={photo.hash}>
            <button type="button" onClick={() => setShown(place)} aria-label={PANEL_TEXT.open(place + 1)}>
              <img src={photoAddress(photo.hash)} alt={photo.name} width={104} height={78} decoding="async" />
            </button>
            {!readOnly && (
              <>
                <LinkButton
                  aria-label={PANEL_TEXT.remove(place + 1)}
                  onClick={() => intake.remove(code, photo)}
                >
                  {PANEL_TEXT.removeShort}
                </LinkButton>{' '}
                <LinkButton aria-label={SHARING_TEXT.openLabel(place + 1)} onClick={() => setSharing(photo)}>
                  {SHARING_TEXT.open}
                </LinkButton>
              </>
            )}
          </li>
        ))}
      </ul>
      <SamePhotos code={code} photos={photos} />
      {running !== undefined && <p role="status">{PANEL_TEXT.working(running.done + 1, running.total)}</p>}
      {!readOnly && (
        <div className="steps-row">
          <Button size="small" onClick={() => void intake.pick(code)}>
            {PANEL_TEXT.add}
          </Button>
          {hasCamera && (
            <Button size="small" onClick={() => setCamera(true)}>
              {CAMERA_TEXT.open}
            </Button>
          )}
        </div>
      )}
      {camera && (
        <CameraPanel
          code={code}
          onPhoto={(photo) => void intake.add(code, [photo])}
          onClose={() => setCamera(false)}
        />
      )}
      {sharing !== undefined && (
        <PhotoSharing code={code} photo={sharing} onClose={() => setSharing(undefined)} />
      )}
      <PhotoPreview code={code} photos={photos} shown={shown} onShow={setShown} />
    </section>
  )
}

function SamePhotos({ code, photos }: PhotoPanelProps) {
  return useSamePhotos(code, photos).map((sentence) => (
    <p key={sentence}>
      <Tag tone="warn">{sentence}</Tag>
    </p>
  ))
}
