import type { Failure, Result } from '../../shared/base/result'
import type { HeaderFailure } from './photo-header'

/** What goes to the worker: the bytes of one file as it was picked, pasted or dropped. */
export interface PhotoJob {
  readonly id: number
  readonly bytes: Uint8Array
}

/** A photo as it will be kept: JPEG, at most 2,048 px, upright, without any metadata of the original. */
export interface EncodedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
  /** SHA-256 of the file it was made from: recognises the same photo even if encoders differ between versions. */
  readonly source: string
}

export type PhotoFailure = HeaderFailure | Failure<'file-too-large'>

export interface PhotoAnswer {
  readonly id: number
  readonly result: Result<EncodedPhoto, PhotoFailure>
}

/** Largest file that is read at all, in bytes. */
export const MAX_PHOTO_BYTES = 64 * 1024 * 1024
