import { useRef } from 'react'
import type { Failure, Result } from '../../../../shared/base/result'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { Photo } from '../../../../shared/records/answer'
import { bridge } from '../../../bridge'
import { photoFailureText } from '../../../text/attachments'
import { PANEL_TEXT } from '../../../text/evaluation'
import { failureText } from '../../../text/failures'
import { INTAKE } from '../../../ui/attachments/intake'
import { takePhoto, type RawFile } from '../../../ui/attachments/take-photo'
import { useSay } from '../../../ui/say'
import type { EntrySession } from '../entry/entry-session'
import type { OnPageStore } from '../entry/on-page'

/** The most photos one answer can hold; the record kind says the same. */
const MOST = 60

export interface PhotoIntake {
  /** Shows the open dialog for photos of an indicator. */
  readonly pick: (indicator: string) => Promise<void>
  readonly add: (indicator: string, files: readonly RawFile[]) => Promise<void>
  readonly remove: (indicator: string, photo: Photo) => void
  /** Lets a photo of this evaluation prove another indicator too, or no longer. */
  readonly share: (indicator: string, photo: Photo, shared: boolean) => void
}

/** Taking photos in, one after the other, and taking them out again with 撤销; the page shows how far it is. */
export function usePhotoIntake(session: EntrySession, page: OnPageStore): PhotoIntake {
  const say = useSay()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const photosOf = (indicator: string): readonly Photo[] =>
    answerTo(session.snapshot().answers, indicator).photos ?? []
  const setPhotos = (indicator: string, photos: readonly Photo[]): void =>
    session.changeAnswer(
      indicator,
      { photos: photos.length === 0 ? null : photos.map((photo) => ({ ...photo })) },
      'now',
    )

  const take = async (indicator: string, raw: RawFile): Promise<void> => {
    if (photosOf(indicator).length >= MOST) return say.wrong(PANEL_TEXT.full(MOST))
    const taken: Result<Photo, Failure> = await takePhoto(raw, INTAKE)
    if (!taken.ok) {
      const text = photoFailureText(taken.failure) ?? failureText(taken.failure)
      return say.wrong(PANEL_TEXT.refused(raw.name, text))
    }
    const before = photosOf(indicator)
    if (before.some(({ hash }) => hash === taken.value.hash))
      return say.done(PANEL_TEXT.alreadyHere(raw.name))
    setPhotos(indicator, [...before, taken.value])
  }

  const addAll = async (indicator: string, files: readonly RawFile[]): Promise<void> => {
    for (const [done, file] of files.entries()) {
      page.set({ intake: { indicator, done, total: files.length } })
      await take(indicator, file)
    }
    page.set({ intake: undefined })
  }

  const add = async (indicator: string, files: readonly RawFile[]): Promise<void> => {
    const before = queue.current
    const mine = (async () => {
      await before
      await addAll(indicator, files)
    })()
    queue.current = mine
    await mine
  }

  return {
    add,
    async pick(indicator) {
      const picked = await bridge['files.pick']('photos')
      if (!picked.ok) return say.failed(picked.failure)
      await add(
        indicator,
        picked.value.map(({ token, name }) => ({ name, read: async () => bridge['files.read'](token) })),
      )
    },
    share(indicator, photo, shared) {
      const others = photosOf(indicator).filter(({ hash }) => hash !== photo.hash)
      if (shared && others.length >= MOST) return say.wrong(PANEL_TEXT.full(MOST))
      setPhotos(indicator, shared ? [...others, photo] : others)
    },
    remove(indicator, photo) {
      const before = photosOf(indicator)
      const place = before.findIndex(({ hash }) => hash === photo.hash)
      if (place < 0) return
      setPhotos(indicator, before.toSpliced(place, 1))
      say.undoable(PANEL_TEXT.removed, async () => {
        const now = photosOf(indicator)
        if (now.some(({ hash }) => hash === photo.hash)) return
        setPhotos(indicator, now.toSpliced(place, 0, photo))
        await session.flush()
      })
    },
  }
}
