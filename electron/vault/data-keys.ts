import { z } from 'zod'
import type { Keyring } from './keyring'

const keysSchema = z.object({
  format: z.literal('kexie-snapshot-keys'),
  version: z.literal(1),
  /** Base64, the one in use first. */
  dataKeys: z.array(z.base64().max(60)).min(1).max(1_000),
  /** Snapshots: the roster file of the PC in base64, if it had one. */
  roster: z.string().exactOptional(),
})

/** What the frame of keys of a snapshot or site pack holds: who may open the file can read what the rows keep sealed. */
export type DataKeys = Readonly<z.output<typeof keysSchema>>

/** `roster`: the roster file that goes along in a snapshot. */
export const dataKeysText = ({ dataKey, olderDataKeys }: Keyring, roster?: Uint8Array): Uint8Array => {
  const keys: DataKeys = {
    format: 'kexie-snapshot-keys',
    version: 1,
    dataKeys: [dataKey, ...olderDataKeys].map((key) => Buffer.from(key).toString('base64')),
    ...(roster === undefined ? {} : { roster: Buffer.from(roster).toString('base64') }),
  }
  return Buffer.from(JSON.stringify(keys), 'utf8')
}

/** The keys in the text of a frame; `undefined` for anything else. */
export function readDataKeys(text: string): DataKeys | undefined {
  try {
    const keys = keysSchema.safeParse(JSON.parse(text))
    return keys.success ? keys.data : undefined
  } catch {
    // The only way of JSON.parse to say that this is no JSON.
    return undefined
  }
}
