import { bridge } from '../../bridge'
import { today } from '../../ui/today'
import { createPhotoEncoder } from '../../workers/photo-client'
import type { PhotoDeps } from './take-photos'

/** How photos are taken in: one worker for all pages, which starts with the first photo; files by the main process. */
export const photoDeps: PhotoDeps = {
  encode: createPhotoEncoder(),
  keep: async (jpeg) => bridge['attachments.put'](jpeg),
  today,
}
