import { comparable } from '../../../shared/base/normalize'
import type { PassphraseProblem } from '../../text/passphrase'

const KEY_ROWS = [
  '01234567890',
  '09876543210',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
]
const COMMON = /^(?:password|passw0rd|admin|kexie|iloveyou|woaini|abc)[\d!@#.]*$/i

/**
 * What is wrong with a passphrase, or `undefined`. The rules refuse what is guessed first and nothing else; the key
 * itself is stretched by scrypt. `names` are words that anybody at the office would try, `current` is the passphrase that
 * this one replaces: others may know it, or it would not be replaced.
 */
export function passphraseProblem(
  passphrase: string,
  names: readonly string[],
  current = '',
): PassphraseProblem | undefined {
  const lower = passphrase.toLowerCase()
  if (current !== '' && comparable(passphrase) === comparable(current)) return 'same'
  if (Array.from(passphrase).length < 8) return 'short'
  if (new Set(lower).size < 3) return 'repeated'
  if (COMMON.test(lower) || KEY_ROWS.some((row) => `${row}${row}`.includes(lower))) return 'sequence'
  if (/^\d+$/.test(passphrase) && passphrase.length < 12) return 'digits'
  const spoken = names.map(comparable).filter((name) => name.length >= 2)
  return spoken.some((name) => comparable(passphrase).includes(name)) ? 'name' : undefined
}
