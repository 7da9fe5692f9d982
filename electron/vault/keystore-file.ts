import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalText } from '../../shared/base/json'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'

/** scrypt's cost. Bounded, because a file names it: a hostile one must not take all memory. */
const kdfSchema = z.strictObject({
  N: z.union([z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17), z.literal(2 ** 18)]),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  /** 16 bytes, base64. */
  salt: z.string().max(40),
})
export type Kdf = Readonly<z.output<typeof kdfSchema>>

const aboutSchema = z.strictObject({
  office: z.string(),
  role: z.enum(['district', 'city']),
  operator: z.string(),
  pcName: z.string(),
  pcId: z.string(),
  /** What this PC was called before its keys were renewed. */
  formerPcs: z.array(z.string()).exactOptional(),
  fingerprint: z.string(),
  createdAt: z.string(),
})
/** Who the PC is: open, because it is shown before the passphrase is given; authenticated with the box. */
export type About = Readonly<z.output<typeof aboutSchema>>

const fileSchema = z.strictObject({
  format: z.literal('kexie-keys'),
  version: z.literal(1),
  about: aboutSchema,
  kdf: kdfSchema,
  /** Whether the operating system's vault wraps the box as well. */
  vault: z.boolean(),
  /** The keys, AES-256-GCM under the passphrase's key, base64. */
  box: z.string(),
})
export type KeystoreFile = Readonly<z.output<typeof fileSchema>>

const checkedSchema = fileSchema.extend({ check: z.string() })

/** The file's bytes. `check` tells a damaged file from a wrong passphrase. */
export function encodeKeystore(file: KeystoreFile): Uint8Array {
  return Buffer.from(`${JSON.stringify({ ...file, check: checkOf(file) }, undefined, 2)}\n`, 'utf8')
}

export function decodeKeystore(bytes: Uint8Array): Result<KeystoreFile, Failure<'keys-damaged'>> {
  try {
    const parsed = checkedSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    if (!parsed.success) return fail('keys-damaged')
    const { check, ...file } = parsed.data
    return check === checkOf(file) ? ok(file) : fail('keys-damaged')
  } catch (error) {
    if (error instanceof SyntaxError) return fail('keys-damaged')
    throw error
  }
}

/** What is authenticated with the box: nobody changes who this PC is without its passphrase. */
export const aboutBytes = ({ about, kdf }: Pick<KeystoreFile, 'about' | 'kdf'>): Uint8Array =>
  Buffer.from(`kexie-keys-1\n${canonicalText({ about, kdf })}`, 'utf8')

const checkOf = (file: KeystoreFile): string => createHash('sha256').update(canonicalText(file)).digest('hex')
