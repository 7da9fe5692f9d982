import type { Failure, Result } from '../../shared/base/result'
import type { FrameEntry } from '../../shared/bundle/manifest'
import type { Receipt } from '../../shared/bundle/receipt'
import type { RecordState } from '../../shared/records/version'

/** One frame of a checked bundle, with the manifest's entry for it. */
export interface FrameJob {
  readonly id: number
  readonly entry: FrameEntry
  readonly bytes: Uint8Array
}

/** What a frame holds once it is unpacked and parsed. */
export type FrameContent =
  | { readonly type: 'records'; readonly records: readonly RecordState[] }
  | { readonly type: 'receipt'; readonly receipt: Receipt }
  /** Whether the picture can be decoded; only then it is kept. */
  | { readonly type: 'photo'; readonly isPicture: boolean }
  | { readonly type: 'file'; readonly isAllowed: boolean }

export type FrameFailure = Failure<'bomb' | 'frame-malformed' | 'record-malformed' | 'receipt-malformed'>

export interface FrameAnswer {
  readonly id: number
  readonly result: Result<FrameContent, FrameFailure>
}
