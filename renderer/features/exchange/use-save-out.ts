import { bridge } from '../../bridge'
import { useSay } from '../../ui/say'

/** Saves the card or the roster file where the operator wants it, and says so. */
export function useSaveOut(): (what: 'trust.saveCard' | 'trust.saveRoster', done: string) => Promise<void> {
  const say = useSay()
  return async (what, done) => {
    const saved = await bridge[what]()
    if (!saved.ok) say.failed(saved.failure)
    else if (saved.value.saved) say.done(done)
  }
}
