import { isOwnOrigin } from '../origin'

/** What Chromium tells about a wish for a camera or microphone, in either of its two questions. */
export interface MediaWish {
  readonly isMainFrame: boolean
  /** The page or origin that asks. */
  readonly from: string
  /** `video`, `audio`, or what Chromium cannot say yet. */
  readonly kinds: readonly string[]
}

/**
 * Whether a page may have what it asks for: the picture of a camera, for a photo of proof on a visit, and never sound;
 * only the main frame of the app's own page.
 */
export const mayUseCamera = (permission: string, { isMainFrame, from, kinds }: MediaWish): boolean =>
  permission === 'media' &&
  isMainFrame &&
  (isOwnOrigin(from) || isOwnOrigin(`${from}/`)) &&
  kinds.length > 0 &&
  kinds.every((kind) => kind === 'video')
