import type { IsoDate } from '../base/iso-date'

/** `<from>-<to>-<yyyyMMdd>-<seq>.kxb`, ASCII: a hint for people that is never read back. */
export const bundleName = (from: string, to: string, day: IsoDate, sequence: number): string =>
  `${from}-${to}-${day.replaceAll('-', '')}-${String(sequence).padStart(4, '0')}.kxb`
