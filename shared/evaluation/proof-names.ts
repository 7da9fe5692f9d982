import { trimmed } from '../base/normalize'

/** Characters that Windows forbids in file names, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const MAX_NAME = 60

/**
 * The file name under which a proof photo leaves the program: `2025_组织_A3_01.jpg`. `index` counts from 1.
 * The association's name is made safe for Windows and cut, so that a path stays short of 260 characters.
 */
export function proofFileName(year: number, association: string, indicator: string, index: number): string {
  const name = trimmed(association.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')).replace(/\.+$/, '')
  const short = Array.from(name).slice(0, MAX_NAME).join('')
  return [year, ...(short === '' ? [] : [short]), indicator, `${String(index).padStart(2, '0')}.jpg`].join(
    '_',
  )
}
