import { Decrypter } from 'age-encryption'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fail, ok } from '../../../shared/base/result'
import type { OsVault } from '../../../electron/vault/os-vault'
import type { Vault } from '../../../electron/vault/vault'
import { faultyDisk } from '../../support/faulty-disk'
import { temporaryFolder } from '../../support/temporary-folder'
import { newDesk, vaultAt } from '../../support/vaults'

const { passphrase } = newDesk

describe('the keys of a PC', () => {
  test('are made once, and open with the passphrase at the next start', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    expect(await vault.status()).toEqual({ state: 'new', vault: false })
    const made = await vault.create(newDesk)
    expect(made).toMatchObject({ ok: true, value: { office: '500103', role: 'district', operator: '王芳' } })
    expect(await vault.create(newDesk)).toMatchObject({ failure: { code: 'already-created' } })

    const next = vaultAt(folder)
    expect(await next.status()).toMatchObject({ state: 'locked', identity: { pcName: '一号机' } })
    expect(next.keyring()).toBeUndefined()
    expect(await next.unlock(passphrase)).toEqual(made)
    expect(next.keyring()?.dataKey).toEqual(vault.keyring()?.dataKey)
    expect(await next.status()).toMatchObject({ state: 'open' })
  })

  test('show the same fingerprint, in digits, at every start', async () => {
    const folder = temporaryFolder()
    await vaultAt(folder).create(newDesk)
    const { identity } = await vaultAt(folder).status()
    expect(identity?.fingerprint).toMatch(/^\d{5}( \d{5}){5}$/)
  })

  test('stay shut under another passphrase, and before there are any', async () => {
    const folder = temporaryFolder()
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ failure: { code: 'not-created' } })
    await vaultAt(folder).create(newDesk)
    const vault = vaultAt(folder)
    expect(await vault.unlock('山城步道 2025')).toMatchObject({ failure: { code: 'wrong-passphrase' } })
    expect(vault.keyring()).toBeUndefined()
  })

  test('open from their copy when the file is damaged or gone, and say so when both are', async () => {
    const folder = temporaryFolder()
    await vaultAt(folder).create(newDesk)
    const [first, copy] = [join(folder, 'keys.kxk'), join(folder, 'keys-copy.kxk')]
    await writeFile(first, (await readFile(first, 'utf8')).replace('"district"', '"city"'))
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ ok: true, value: { role: 'district' } })
    await rm(first)
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ ok: true })
    await writeFile(copy, '{')
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ failure: { code: 'keys-damaged' } })
    expect(await vaultAt(folder).status()).toMatchObject({ state: 'locked' })
    expect(await vaultAt(folder).create(newDesk)).toMatchObject({ failure: { code: 'already-created' } })
  })

  test('are not readable on the disk', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    await vault.create(newDesk)
    const keyring = vault.keyring()
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'latin1')
      expect(text).not.toContain('AGE-SECRET-KEY')
      expect(text).not.toContain(Buffer.from(keyring?.dataKey ?? []).toString('base64'))
    }
  })

  test('take another operator without the passphrase, and keep it', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    expect(await vault.setOperator('李娜')).toMatchObject({ failure: { code: 'locked' } })
    await vault.create(newDesk)
    expect(await vault.setOperator('李娜')).toMatchObject({ ok: true, value: { operator: '李娜' } })
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ value: { operator: '李娜' } })
  })

  test('are replaced by whoever knows the passphrase; what seals the data and the recovery sheet stay', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    const made = await vault.create(newDesk)
    const before = vault.keyring()
    const sheet = vault.sheets()
    expect(await vault.renew({ current: '别的口令', passphrase: '嘉陵江畔 2027' })).toMatchObject({
      failure: { code: 'wrong-passphrase' },
    })
    expect(vault.keyring()?.ageRecipient).toBe(before?.ageRecipient)

    const renewed = await vault.renew({ current: passphrase, passphrase: '嘉陵江畔 2027' })
    const next = vaultAt(folder)
    expect(await next.unlock(passphrase)).toMatchObject({ failure: { code: 'wrong-passphrase' } })
    expect(await next.unlock('嘉陵江畔 2027')).toEqual(renewed)
    const after = next.keyring()
    expect([after?.dataKey, after?.journalKey, after?.recoveryRecipient]).toEqual([
      before?.dataKey,
      before?.journalKey,
      before?.recoveryRecipient,
    ])
    expect(next.sheets()).toEqual(sheet)
    const known = (result: typeof made | typeof renewed): readonly unknown[] =>
      result.ok ? [result.value.pcId, result.value.fingerprint] : []
    expect(known(renewed).some((name) => known(made).includes(name))).toBe(false)
    expect(after?.ageRecipient).not.toBe(before?.ageRecipient)
    // What it was called before is known, so that its old entry is told from another PC's.
    expect(renewed).toMatchObject({ value: { formerPcs: [made.ok ? made.value.pcId : ''] } })

    const { recovery } = sheet.ok ? sheet.value : {}
    expect(await vaultAt(folder).recover(recovery?.secret ?? '', '缙云山 2028 秋')).toEqual(renewed)
  })

  test('are not replaced under the passphrase of now, which a thief may know, however it is spaced', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    const made = await vault.create(newDesk)
    const spaced = ` ${passphrase.replaceAll(' ', '\u3000')}`
    for (const same of [passphrase, passphrase.normalize('NFD'), spaced]) {
      const refused = await vault.renew({ current: passphrase, passphrase: same })
      expect(refused).toMatchObject({ failure: { code: 'same-passphrase' } })
    }
    // Whoever does not know it learns nothing from asking.
    const guessed = await vault.renew({ current: '山城步道 2025', passphrase: '山城步道 2025' })
    expect(guessed).toMatchObject({ failure: { code: 'wrong-passphrase' } })
    expect(await vaultAt(folder).unlock(passphrase)).toEqual(made)
  })

  test('are the old ones or the new ones when the disk fails at step n, for every n', async () => {
    const folder = temporaryFolder()
    const disk = faultyDisk()
    const vault = vaultAt(folder, disk)
    await vault.create(newDesk)
    const before = disk.steps.length
    await vault.setOperator('甲')
    const steps = disk.steps.length - before
    for (let n = 1; n <= steps; n++) {
      await vault.setOperator('甲')
      disk.failAt(n, 'ENOSPC', true)
      expect(await vault.setOperator('乙')).toMatchObject({ failure: { code: 'disk-full' } })
      disk.heal()
      expect(vault.identity()?.operator).toBe('甲')
      const { identity } = await vaultAt(folder).status()
      expect(['甲', '乙']).toContain(identity?.operator)
    }
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ ok: true })
  })

  test('sign what the public key verifies', async () => {
    const vault = vaultAt(temporaryFolder())
    await vault.create(newDesk)
    const signer = vault.keyring()?.signer
    expect([signer?.publicKey.length, signer?.sign(Buffer.from('text')).length]).toEqual([32, 64])
  })
})

describe('the operating system’s vault', () => {
  const xor = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55)
  const present: OsVault = { available: () => true, wrap: xor, unwrap: (bytes) => ok(xor(bytes)) }
  const another: OsVault = { ...present, unwrap: () => fail('vault-lost') }

  test('wraps the keys as well where there is one', async () => {
    const folder = temporaryFolder()
    await vaultAt(folder, undefined, present).create(newDesk)
    expect(await vaultAt(folder, undefined, present).status()).toMatchObject({ vault: true })
    expect(await vaultAt(folder, undefined, present).unlock(passphrase)).toMatchObject({ ok: true })
  })

  test('that is gone or another one is named as the cause', async () => {
    const folder = temporaryFolder()
    await vaultAt(folder, undefined, present).create(newDesk)
    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ failure: { code: 'vault-lost' } })
    const moved = vaultAt(folder, undefined, another)
    expect(await moved.unlock(passphrase)).toMatchObject({ failure: { code: 'vault-lost' } })
  })
})

const secretOf = (sheets: ReturnType<Vault['sheets']>, sheet: 'recovery' | 'root'): string =>
  (sheets.ok && sheets.value[sheet]?.secret) || ''

describe('sheets to be printed', () => {
  test('a district has a recovery sheet, whose secret is gone once it is confirmed', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    await vault.create(newDesk)
    const sheets = vault.sheets()
    expect(secretOf(sheets, 'recovery')).toMatch(/^AGE-SECRET-KEY-1/)
    expect(secretOf(sheets, 'root')).toBe('')
    expect(await vault.sheetPrinted('recovery')).toEqual({ ok: true, value: {} })
    const next = vaultAt(folder)
    await next.unlock(passphrase)
    expect(next.sheets()).toEqual({ ok: true, value: {} })
    expect(next.keyring()?.recoveryRecipient).toMatch(/^age1/)
  })

  test('the printed secret opens the recovery copy, which holds the keys', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    await vault.create(newDesk)
    const sheets = vault.sheets()
    const decrypter = new Decrypter()
    decrypter.addIdentity(secretOf(sheets, 'recovery'))
    const text = await decrypter.decrypt(await readFile(join(folder, 'recovery.age')), 'text')
    const { keys } = JSON.parse(text) as { keys: Record<string, unknown> }
    expect(keys['journalKey']).toBe(Buffer.from(vault.keyring()?.journalKey ?? []).toString('base64'))
    expect(Object.keys(keys)).not.toContain('pending')
  })

  test('市科协 has the city root as well; confirming its sheet wipes it and keeps the public key', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    expect(await vault.create({ ...newDesk, office: 'cq' })).toMatchObject({ value: { role: 'city' } })
    expect(secretOf(vault.sheets(), 'root')).toMatch(/^[0-9A-Z]{5}( [0-9A-Z]{5}){13}$/)
    const rootKey = vault.keyring()?.root?.publicKey
    expect(rootKey).toEqual(vault.keyring()?.rootPublicKey)
    await vault.sheetPrinted('root')
    const next = vaultAt(folder)
    await next.unlock(passphrase)
    expect(next.keyring()?.root).toBeUndefined()
    expect(next.keyring()?.rootPublicKey).toEqual(rootKey)
  })
})

describe('the recovery sheet', () => {
  test('opens the keys of a PC whose passphrase is forgotten, and sets a new one (threat 12)', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    await vault.create(newDesk)
    const sheets = vault.sheets()
    const secret = sheets.ok ? (sheets.value.recovery?.secret ?? '') : ''
    const dataKey = vault.keyring()?.dataKey

    const later = vaultAt(folder)
    expect(await later.recover('AGE-SECRET-KEY-1WRONG', '嘉陵江 雾都 9')).toMatchObject({
      failure: { code: 'wrong-recovery' },
    })
    expect(later.keyring()).toBeUndefined()
    expect(await later.recover(secret, '嘉陵江 雾都 9')).toMatchObject({
      ok: true,
      value: { pcName: '一号机' },
    })
    expect(later.keyring()?.dataKey).toEqual(dataKey)

    expect(await vaultAt(folder).unlock(passphrase)).toMatchObject({ failure: { code: 'wrong-passphrase' } })
    expect(await vaultAt(folder).unlock('嘉陵江 雾都 9')).toMatchObject({ ok: true })
  })

  test('does not set the passphrase that opens the keys already', async () => {
    const folder = temporaryFolder()
    const vault = vaultAt(folder)
    await vault.create(newDesk)
    const secret = secretOf(vault.sheets(), 'recovery')
    const later = vaultAt(folder)
    expect(await later.recover(secret, passphrase)).toMatchObject({ failure: { code: 'still-passphrase' } })
    expect(later.keyring()).toBeUndefined()
    expect(await later.recover('AGE-SECRET-KEY-1WRONG', passphrase)).toMatchObject({
      failure: { code: 'wrong-recovery' },
    })
    // With the key files gone there is none to be the same as.
    await rm(join(folder, 'keys.kxk'))
    await rm(join(folder, 'keys-copy.kxk'))
    expect(await later.recover(secret, passphrase)).toMatchObject({ ok: true })
  })
})
