import { bridge } from '../../bridge'
import { ATTACHMENT_TEXT as TEXT } from '../../text/attachments'
import { useSay } from '../say'

/** Saves a kept file outside, under its name, where the operator says. */
export function useSaveCopy(): (file: {
  readonly hash?: string | undefined
  readonly name?: string | undefined
}) => Promise<void> {
  const say = useSay()
  return async ({ hash = '', name = '' }) => {
    const saved = await bridge['attachments.save'](hash, stemOf(name))
    if (!saved.ok) return say.failed(saved.failure)
    const { token, ...copy } = saved.value
    if (!copy.saved) return
    say.offering(TEXT.savedAs(copy.name), TEXT.reveal, async () => bridge['attachments.reveal'](token))
  }
}

/** Without its extension: the copy gets the one that its content has. */
const stemOf = (name: string): string => {
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '')
  return stem === '' ? TEXT.unnamed : stem
}
