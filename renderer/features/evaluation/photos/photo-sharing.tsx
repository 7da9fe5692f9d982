import { Checkbox } from 'antd'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { Photo } from '../../../../shared/records/answer'
import { indicatorsOf } from '../../../../shared/scoring/scheme'
import { SHARING_TEXT as TEXT } from '../../../text/evaluation-photos'
import { OverPanel } from '../../../ui/over-panel'
import { photoAddress } from '../../../ui/photo-address'
import { useEntry, useSnapshot } from '../entry/entry-model'

interface PhotoSharingProps {
  /** The indicator it was opened from, which keeps the photo. */
  readonly code: string
  readonly photo: Photo
  readonly onClose: () => void
}

/** One photo, and the indicators it proves something for: ticking one adds it there, at once. */
export function PhotoSharing({ code, photo, onClose }: PhotoSharingProps) {
  const { scheme, photos } = useEntry()
  const { answers } = useSnapshot()
  return (
    <OverPanel title={TEXT.title} onClose={onClose}>
      <p className="muted">{TEXT.note}</p>
      <img className="photo-shared" src={photoAddress(photo.hash)} alt={photo.name} />
      <ul className="photo-sharing">
        {indicatorsOf(scheme).map((indicator) => (
          <li key={indicator.code}>
            <Checkbox
              disabled={indicator.code === code}
              checked={(answerTo(answers, indicator.code).photos ?? []).some(
                ({ hash }) => hash === photo.hash,
              )}
              onChange={({ target }) => photos.share(indicator.code, photo, target.checked)}
            >
              {indicator.code} {indicator.title}
            </Checkbox>
          </li>
        ))}
      </ul>
    </OverPanel>
  )
}
