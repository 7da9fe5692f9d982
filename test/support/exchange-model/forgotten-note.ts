import { CUSTODY_GROUP } from '../../../shared/merge/custody'
import type { Ledger } from './desk'

/**
 * Whether 市科协 was put back in silence and, under numbers that it had used before, wrote anew whose an association is:
 * whom the note before it had named is then unknown to it. No merge can find that out; a person has to be told.
 */
export const hasForgottenNote = (ledger: Ledger): boolean =>
  [...ledger.written.keys()].some(
    (key) => writeOf(key).group.endsWith(`#${CUSTODY_GROUP}`) && wasOvertaken(key, ledger),
  )

/**
 * A number that was used twice covers what its writer has never seen, and so do those that follow it: the one way in
 * which vectors can lie.
 */
export function wasOvertaken(key: string, { written, used }: Ledger): boolean {
  const lost = writeOf(key)
  return [...written].some(([other, { isReused }]) => {
    if (!other.startsWith(`${lost.group}#`)) return false
    const { replica, counter } = writeOf(other)
    return (
      isReused ||
      (used.has(`${lost.replica} ${lost.counter}`) && replica === lost.replica && counter > lost.counter)
    )
  })
}

function writeOf(key: string): {
  readonly group: string
  readonly replica: string
  readonly counter: number
} {
  const [record = '', group = '', version = ''] = key.split('#')
  const [replica = '', counter = ''] = version.split(' ')
  return { group: `${record}#${group}`, replica, counter: Number(counter) }
}
