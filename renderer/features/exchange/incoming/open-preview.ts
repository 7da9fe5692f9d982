import type { PickedFile } from '../../../../shared/ipc/files'
import type { ExchangeStore } from '../../../store/exchange-face'

/*
 * The one file whose preview is open and that nobody has decided on. Whoever marks several files and presses Enter
 * starts the program once for each: what comes from outside joins that file in the pile, and does not take its place.
 */
const previews = new WeakMap<object, PickedFile>()

type PreviewOwner = Pick<ExchangeStore, 'position'>

export const notePreview = (store: PreviewOwner, file: PickedFile): void => void previews.set(store, file)

/** The file behind a token is applied, refused or left, if it is the one. */
export function forgetPreview(store: PreviewOwner, token: string): void {
  if (previews.get(store)?.token === token) previews.delete(store)
}

/** The files that are to be opened together: those that came, behind the one that is open and now joins them. */
export function withOpenPreview(store: PreviewOwner, came: readonly PickedFile[]): readonly PickedFile[] {
  const open = previews.get(store)
  if (open === undefined) return came
  previews.delete(store)
  return [open, ...came]
}
