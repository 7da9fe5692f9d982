import { shell } from 'electron'
import { basename } from 'node:path'
import { fail, ok } from '../../shared/base/result'
import { documentTypeOf } from '../../shared/records/kept-file'
import type { Handlers } from '../../shared/ipc/contract'
import type { attachmentMethods } from '../../shared/ipc/attachments'
import type { Disk } from '../disk/disk'
import type { FileTokens } from '../files/tokens'
import { writeOut } from '../files/write-out'
import type { Vault } from '../vault/vault'
import { openAttachments, type Attachments, type AttachmentsDeps } from './attachments'
import { isJpeg } from './jpeg'

export interface AttachmentDesk {
  readonly handlers: Handlers<typeof attachmentMethods>
  /** The kept files, for the page's photo addresses and for bundles; `undefined` while the keys are shut. */
  readonly attachments: () => Attachments | undefined
}

export interface AttachmentPlace extends Omit<AttachmentsDeps, 'dataKey'> {
  /** Shows the save dialog; `undefined` when it was closed. */
  readonly askWhereToSave: (name: string) => Promise<string | undefined>
  readonly tokens: FileTokens
  /** For files that are saved elsewhere. */
  readonly out: Disk
}

export function createAttachmentDesk(place: AttachmentPlace, keyring: Vault['keyring']): AttachmentDesk {
  const attachments = (): Attachments | undefined => {
    const keys = keyring()
    return keys === undefined ? undefined : openAttachments({ ...place, dataKey: keys.dataKey })
  }
  return {
    attachments,
    handlers: {
      'attachments.put': async (content) => attachments()?.put(content) ?? fail('locked'),
      'attachments.present': async (hashes) => {
        const kept = attachments()
        return kept === undefined ? fail('locked') : ok(await kept.present(hashes))
      },
      'attachments.save': async (hash, name) => {
        const kept = attachments()
        if (kept === undefined) return fail('locked')
        const content = await kept.read(hash)
        if (content === undefined) return fail('file-missing')
        const path = await place.askWhereToSave(`${name}.${extensionOf(content)}`)
        if (path === undefined) return ok({ saved: false, name: '', token: '' })
        const written = await writeOut(path, [content], place.out)
        return written.ok
          ? ok({ saved: true, name: basename(path), token: place.tokens.give(path) })
          : written
      },
      'attachments.reveal': async (token) => {
        const path = place.tokens.take(token)
        if (path === undefined) return fail('token-unknown')
        shell.showItemInFolder(path)
        return ok(null)
      },
    },
  }
}

/** From the content: a name from elsewhere may not decide with what the system opens a file. */
function extensionOf(content: Uint8Array): string {
  const type = isJpeg(content) ? undefined : documentTypeOf(content)
  return type === undefined ? 'jpg' : type.ok ? type.value : 'bin'
}
