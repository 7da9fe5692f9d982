import type { Photo } from '../../../../shared/records/answer'
import { ENTRY_TEXT, PANEL_TEXT } from '../../../text/evaluation'
import { photoAddress } from '../../../ui/photo-address'
import { useEntry, useOnPage } from '../entry/entry-model'
import './photos.css'

const SHOWN = 2

interface PhotoThumbsProps {
  readonly code: string
  readonly photos: readonly Photo[]
  /** The focus is in this row. */
  readonly here: boolean
}

/** The first photos of an indicator, small, in its row; the panel shows all of them. */
export function PhotoThumbs({ code, photos, here }: PhotoThumbsProps) {
  const { readOnly } = useEntry()
  const running = useOnPage(({ intake }) => (intake?.indicator === code ? intake : undefined))
  return (
    <div className="thumbs">
      {photos.slice(0, SHOWN).map(({ hash, name }) => (
        <img
          key={hash}
          src={photoAddress(hash)}
          alt={name}
          width={34}
          height={26}
          loading="lazy"
          decoding="async"
        />
      ))}
      {photos.length > SHOWN && <span className="dim">{ENTRY_TEXT.more(photos.length - SHOWN)}</span>}
      {running !== undefined && (
        <span className="dim">{PANEL_TEXT.working(running.done + 1, running.total)}</span>
      )}
      {photos.length === 0 && running === undefined && (
        <span className="dim">{here && !readOnly ? ENTRY_TEXT.dropHere : '–'}</span>
      )}
    </div>
  )
}
