import type { Handlers } from '../../shared/ipc/contract'
import type { Methods } from '../../shared/ipc/methods'
import { fail, failed } from '../../shared/base/result'
import type { HeldRoot } from './held-root'
import type { TrustDesk } from './trust'

type Guarded = 'keys.create' | 'keys.unlock' | 'keys.renew' | 'keys.sheetPrinted'

/**
 * The city root is made with the keys and wiped once its sheet is printed; whatever it has to sign must be signed in
 * between. So the first roster is made as soon as the keys are open, and the root is not wiped before that roster
 * lies on the disk. The PC that signs rosters keeps its keys, unless the root was typed from its sheet and can name the
 * new ones.
 */
export const guardRoot = (
  keys: Pick<Handlers<Methods>, Guarded>,
  desk: () => TrustDesk | undefined,
  root: Pick<HeldRoot, 'signer'>,
): Pick<Handlers<Methods>, Guarded> => ({
  'keys.create': async (...args) => {
    const created = await keys['keys.create'](...args)
    await desk()?.ensureFirst()
    return created
  },
  'keys.unlock': async (...args) => {
    const unlocked = await keys['keys.unlock'](...args)
    await desk()?.ensureFirst()
    return unlocked
  },
  'keys.renew': async (passphrases) => {
    const trust = desk()
    const held = await trust?.read()
    if (held?.ok === false) return held
    // Nobody could sign the roster that lists its new key.
    if (trust?.signs(held?.value) === true && root.signer() === undefined) return fail('signs-roster')
    return keys['keys.renew'](passphrases)
  },
  'keys.sheetPrinted': async (sheet) => {
    if (sheet === 'root') {
      const first = await desk()?.ensureFirst()
      if (first?.ok === false) return failed(asWriteFailure(first.failure.code))
    }
    return keys['keys.sheetPrinted'](sheet)
  },
})

const asWriteFailure = (code: string): { readonly code: 'disk-full' | 'cannot-write' } => ({
  code: code === 'disk-full' ? 'disk-full' : 'cannot-write',
})
