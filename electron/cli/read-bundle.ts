import { open, readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { concat } from '../../shared/bundle/bytes'
import { checkBundle, readHead, type ByteSource, type Checked } from '../../shared/bundle/check-bundle'
import { decodeDocument } from '../../shared/bundle/document'
import type { Head } from '../../shared/bundle/head'
import type { PublicKey } from '../../shared/bundle/public-key'
import { decodeRecordsFrame } from '../../shared/bundle/records-frame'
import { rosterSchema } from '../../shared/bundle/roster'
import { believable } from '../../shared/bundle/roster-chain'
import { decodeRosterFile } from '../../shared/bundle/roster-file'
import type { RecordState } from '../../shared/records/version'
import { decrypt } from '../exchange/age'
import { sha256 } from '../exchange/open-bundle'
import { verify } from '../trust/verify'

/** A bundle that a technician opened: checked, unpacked, every record parsed. */
export interface ReadBundle {
  readonly checked: Checked
  readonly root: PublicKey
  readonly records: readonly RecordState[]
}

/** The identity itself, or the first one in a file as `age-keygen` and the recovery sheet write it. */
export async function identityOf(text: string): Promise<string> {
  if (text.startsWith('AGE-SECRET-KEY-')) return text
  const content = await readFile(text, 'utf8')
  return /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(content)?.[0] ?? ''
}

/** Number of age recipients of a file; `undefined` when it is no age file. */
export async function recipientCount(path: string): Promise<number | undefined> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const head = buffer.subarray(0, bytesRead).toString('latin1')
    return head.startsWith('age-encryption.org/v1\n') ? head.split('\n-> X25519 ').length - 1 : undefined
  } finally {
    await file.close()
  }
}

/** Opens, checks and unpacks a bundle, in memory. The root is that of `rosterFile`, else the one the bundle names. */
export async function readBundle(
  path: string,
  identity: string,
  rosterFile: Uint8Array | undefined,
  now: number,
): Promise<Result<ReadBundle, Failure>> {
  const inside = await decrypted(path, identity)
  if (!inside.ok) return inside
  const source = sourceOf(inside.value)
  const head = await readHead(source)
  if (!head.ok) return head
  const known = rosterFile === undefined ? ok(undefined) : decodeRosterFile(rosterFile)
  if (!known.ok) return known
  const root = known.value?.root ?? namedRoot(head.value.head)
  if (root === undefined) return fail('no-roster')
  const chain = believable(root, known.value?.rosters ?? head.value.head.rosters, verify)
  const checked = await checkBundle(source, { chain, now }, { verify, sha256 })
  if (!checked.ok) return checked
  const records = unpacked(inside.value, checked.value)
  return records.ok ? ok({ checked: checked.value, root, records: records.value }) : records
}

async function decrypted(path: string, identity: string): Promise<Result<Uint8Array, Failure>> {
  const file = await open(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    const opened = await decrypt(file, identity, async (plain) => void chunks.push(plain))
    return opened.ok ? ok(concat(chunks)) : opened
  } finally {
    await file.close()
  }
}

/** The root that the first roster names. Nobody has vouched for it: its fingerprint is printed to be compared. */
function namedRoot({ rosters: [first] }: Head): PublicKey | undefined {
  const roster = first === undefined ? undefined : decodeDocument(first.payload, rosterSchema)
  return roster?.ok === true ? roster.value.root : undefined
}

function unpacked(inside: Uint8Array, { frames }: Checked): Result<readonly RecordState[], Failure> {
  const all: RecordState[] = []
  for (const [index, { entry, offset }] of frames.entries()) {
    if (entry.type !== 'records') continue
    const raw = gunzipped(inside.subarray(offset, offset + entry.stored), entry.raw)
    if (raw === undefined) return fail('bomb', { frame: index + 1 })
    const records = decodeRecordsFrame(raw, entry.count)
    if (!records.ok) return fail(records.failure.code, { ...records.failure.facts, frame: index + 1 })
    all.push(...records.value)
  }
  return ok(all)
}

/** The bytes that gzip gives, when they are as many as declared. */
function gunzipped(stored: Uint8Array, length: number): Uint8Array | undefined {
  try {
    const raw = gunzipSync(stored, { maxOutputLength: length })
    return raw.length === length ? raw : undefined
  } catch {
    // zlib says by throwing that this is no gzip or more than was allowed.
    return undefined
  }
}

const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
})
