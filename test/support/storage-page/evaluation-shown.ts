/** Photos that an indicator of the kill tests keeps: the newest ones. */
export const PHOTOS_KEPT = 10

/** What the session showed as saved: numbers that only grow. */
export interface EvaluationShown {
  /** How often it was opened again. */
  readonly reopened: number
  readonly final: boolean
  /** By indicator: the number in its note, and those of its photos with their hashes. */
  readonly answers: Readonly<Record<string, { readonly note: number; readonly photos: PhotosShown }>>
}
type PhotosShown = readonly (readonly [number: number, hash: string])[]
