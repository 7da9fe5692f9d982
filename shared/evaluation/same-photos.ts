import type { Answer, Photo } from '../records/answer'

/** Where a photo is used. */
export interface PhotoPlace {
  readonly evaluationId: string
  readonly indicator: string
}

/** Every place of every photo, by what the photo was made from and by what was kept. */
export type PhotoPlaces = ReadonlyMap<string, readonly PhotoPlace[]>

/** As much of an answer as says which photos it holds. */
type PhotoHolder = { readonly [F in 'evaluationId' | 'indicator' | 'photos']?: Answer[F] | undefined }

/** Gathers the places of all photos of many answers. */
export function photoPlaces(answers: readonly PhotoHolder[]): PhotoPlaces {
  const places = new Map<string, PhotoPlace[]>()
  for (const { evaluationId, indicator, photos } of answers) {
    if (evaluationId === undefined || indicator === undefined) continue
    for (const photo of photos ?? []) {
      for (const hash of new Set([photo.hash, photo.source])) {
        const known = places.get(hash) ?? []
        places.set(hash, [...known, { evaluationId, indicator }])
      }
    }
  }
  return places
}

/**
 * The other places where the same photo proves something: another indicator, year or association. It is pointed out
 * and never forbidden.
 */
export function otherPlaces(
  places: readonly PhotoPlaces[],
  photo: Pick<Photo, 'hash' | 'source'>,
  here: PhotoPlace,
): readonly PhotoPlace[] {
  const found = [photo.hash, photo.source].flatMap((hash) => places.flatMap((each) => each.get(hash) ?? []))
  const seen = new Set([`${here.evaluationId} ${here.indicator}`])
  return found.filter(({ evaluationId, indicator }) => {
    const key = `${evaluationId} ${indicator}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}
