import { fail, failed, ok } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { keyMethods } from '../../shared/ipc/keys'
import type { Methods } from '../../shared/ipc/methods'
import { openText, sealText } from './seal'
import type { Vault } from './vault'

/** Making and opening the keys. */
export const createKeyHandlers = (vault: Vault): Handlers<typeof keyMethods> => ({
  'keys.status': async () => ok(await vault.status()),
  'keys.create': async (desk) => vault.create(desk),
  'keys.unlock': async (passphrase) => vault.unlock(passphrase),
  'keys.recover': async ({ secret, passphrase }) => vault.recover(secret, passphrase),
  'keys.renew': async (passphrases) => vault.renew(passphrases),
  'keys.operator': async (operator) => vault.setOperator(operator),
  'keys.sheets': async () => vault.sheets(),
  'keys.sheetPrinted': async (sheet) => vault.sheetPrinted(sheet),
})

/** Sealing texts under the data key. */
export const createSealHandlers = (
  vault: Pick<Vault, 'keyring'>,
): Pick<Handlers<Methods>, 'vault.seal' | 'vault.open'> => ({
  'vault.seal': async (texts) => {
    const keys = vault.keyring()
    return keys === undefined ? fail('locked') : ok(texts.map((text) => sealText(keys.dataKey, text)))
  },
  'vault.open': async (sealed) => {
    const keys = vault.keyring()
    if (keys === undefined) return fail('locked')
    const texts: string[] = []
    for (const [index, text] of sealed.entries()) {
      const opened = openText([keys.dataKey, ...keys.olderDataKeys], text)
      if (!opened.ok) return failed({ ...opened.failure, facts: { index } })
      texts.push(opened.value)
    }
    return ok(texts)
  },
})
