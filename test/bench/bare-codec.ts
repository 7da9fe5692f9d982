import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { timed } from './bench-case'

/** The least that any program needs for an encrypted file of records: JSON, gzip, a hash, age, one synced write. */
export interface BareCodec {
  readonly encode: (records: readonly unknown[]) => Promise<number>
  readonly decode: () => Promise<number>
}

export async function bareCodec(path: string): Promise<BareCodec> {
  const identities = [await generateIdentity(), await generateIdentity()]
  return {
    encode: async (records) =>
      timed(async () => {
        const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
        const packed = gzipSync(text, { level: 1 })
        const hash = createHash('sha256').update(packed).digest()
        const encrypter = new Encrypter()
        for (const identity of identities) encrypter.addRecipient(await identityToRecipient(identity))
        const file = await open(path, 'w')
        await file.writeFile(await encrypter.encrypt(Buffer.concat([hash, packed])))
        await file.sync()
        await file.close()
      }),
    decode: async () =>
      timed(async () => {
        const decrypter = new Decrypter()
        decrypter.addIdentity(identities[0] ?? '')
        const inside = await decrypter.decrypt(new Uint8Array(await readFile(path)))
        const [hash, packed] = [inside.subarray(0, 32), inside.subarray(32)]
        if (!createHash('sha256').update(packed).digest().equals(hash)) throw new Error('damaged')
        const lines = gunzipSync(packed).toString('utf8').trimEnd().split('\n')
        return lines.map((line) => JSON.parse(line) as unknown)
      }),
  }
}
