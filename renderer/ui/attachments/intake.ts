import { bridge } from '../../bridge'
import { createPhotoEncoder } from '../../workers/photo-client'
import { today } from '../today'
import type { IntakeDeps } from './take-photo'

/** One worker for all pages; it starts with the first picture. */
export const INTAKE: IntakeDeps = {
  encode: createPhotoEncoder(),
  keep: async (content) => bridge['attachments.put'](content),
  today,
}
