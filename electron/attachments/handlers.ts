import { fail, ok } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { Methods } from '../../shared/ipc/methods'
import type { Vault } from '../vault/vault'
import { openAttachments, type Attachments, type AttachmentsDeps } from './attachments'

type AttachmentHandlers = Pick<Handlers<Methods>, 'attachments.put' | 'attachments.present'>

export interface AttachmentDesk {
  readonly handlers: AttachmentHandlers
  /** The kept photos, for the page's photo addresses and for bundles; `undefined` while the keys are shut. */
  readonly attachments: () => Attachments | undefined
}

export function createAttachmentDesk(
  place: Omit<AttachmentsDeps, 'dataKey'>,
  keyring: Vault['keyring'],
): AttachmentDesk {
  const attachments = (): Attachments | undefined => {
    const keys = keyring()
    return keys === undefined ? undefined : openAttachments({ ...place, dataKey: keys.dataKey })
  }
  return {
    attachments,
    handlers: {
      'attachments.put': async (jpeg) => attachments()?.put(jpeg) ?? fail('locked'),
      'attachments.present': async (hashes) => {
        const kept = attachments()
        return kept === undefined ? fail('locked') : ok(await kept.present(hashes))
      },
    },
  }
}
