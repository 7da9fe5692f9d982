import { concat, uint } from './bytes'
import { FRAME_HEADER_BYTES, FRAME_TYPES, type FrameEntry } from './manifest'
import { MAX_RATIO, MAX_RECORDS, RATIO_FREE_BYTES } from './limits'

/** The header that stands before a frame's bytes. Everything in it is in the signed manifest too. */
export const frameHeader = ({ type, stored, raw }: FrameEntry): Uint8Array =>
  concat([uint(1, FRAME_TYPES[type]), uint(4, stored), uint(4, raw)])

/** Whether `bytes` begin with the header that the manifest calls for. */
export function isFrameHeader(bytes: Uint8Array, entry: FrameEntry): boolean {
  const header = frameHeader(entry)
  return bytes.length >= FRAME_HEADER_BYTES && header.every((byte, index) => byte === bytes[index])
}

/** Photos and files stand in a bundle as they are; everything else is compressed. */
export const isStored = (type: FrameEntry['type']): boolean => type === 'photo' || type === 'file'

/** Whether a frame declares more than its bytes can honestly hold (threat 13). */
export const isBomb = ({ type, stored, raw }: Pick<FrameEntry, 'type' | 'stored' | 'raw'>): boolean =>
  isStored(type) ? stored !== raw : raw > RATIO_FREE_BYTES && raw > stored * MAX_RATIO

/**
 * Whether frames declare more than is honest, one of them or all together: many small ones, each let off by itself,
 * would unpack to 2 GiB from two megabytes (threats 13, 14).
 */
export function areBombs(entries: readonly FrameEntry[]): boolean {
  const packed = entries.filter(({ type }) => !isStored(type))
  const sum = (size: 'stored' | 'raw' | 'count'): number =>
    packed.reduce((total, entry) => total + entry[size], 0)
  const all = { type: 'records', stored: sum('stored'), raw: sum('raw') } as const
  return entries.some(isBomb) || isBomb(all) || sum('count') > MAX_RECORDS
}
