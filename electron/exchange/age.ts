import { Decrypter, Encrypter } from 'age-encryption'
import type { FileHandle } from 'node:fs/promises'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import { codeOf } from '../disk/disk'
import { chunksIn, streamOf } from './byte-stream'

const INTRO = 'age-encryption.org/v1\n'
/** A header names one recipient in about 100 bytes; this is room for two thousand. */
const MAX_HEADER_BYTES = 256 * 1024
const HEADER_END = /\n--- [A-Za-z0-9+/]{43}\n/
const PAYLOAD_NONCE_BYTES = 16
const CHUNK_PLAIN = 64 * 1024
const CHUNK_SEALED = CHUNK_PLAIN + 16

export type DecryptFailure = Failure<
  'not-a-bundle' | 'not-for-us-or-damaged' | 'incomplete' | 'damaged' | 'cannot-read'
>

/** Encrypts for age recipients (`age1…`), chunk by chunk. A recipient that is none is a bug: rosters check them. */
export async function encrypted(
  plain: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return chunksIn(await encrypter.encrypt(streamOf(plain)))
}

/**
 * Decrypts an age file into `sink`. A header that opens with none of the identities is somebody else's or damaged,
 * and nobody can tell which (exchange rule: one sentence for both). Behind the header the failing chunk tells more:
 * the last one means that the file ends too early or is damaged at its end, any other that it was changed.
 */
export async function decrypt(
  file: FileHandle,
  identity: string,
  sink: (plain: Uint8Array) => Promise<void>,
): Promise<Result<null, DecryptFailure>> {
  const header = await measureHeader(file)
  if (!header.ok) return header
  const plain = await openPayload(file, identity)
  if (!plain.ok) return plain
  let given = 0
  const reader = plain.value.getReader()
  for (;;) {
    const chunk = await readChunk(reader)
    if (!chunk.ok) return fail(isLastChunk(given, header.value) ? 'incomplete' : 'damaged')
    if (chunk.value === undefined) return ok(null)
    given += chunk.value.length
    await sink(chunk.value)
  }
}

interface Measured {
  readonly headerBytes: number
  readonly fileBytes: number
}

async function measureHeader(file: FileHandle): Promise<Result<Measured, DecryptFailure>> {
  const { size } = await file.stat()
  const bytes = new Uint8Array(Math.min(size, MAX_HEADER_BYTES))
  await file.read(bytes, 0, bytes.length, 0)
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.startsWith(INTRO.slice(0, text.length))) return fail('not-a-bundle')
  const end = HEADER_END.exec(text)
  if (end === null) return fail(size < MAX_HEADER_BYTES ? 'incomplete' : 'not-for-us-or-damaged')
  const headerBytes = end.index + end[0].length
  if (size < headerBytes + PAYLOAD_NONCE_BYTES) return fail('incomplete')
  return ok({ headerBytes, fileBytes: size })
}

async function openPayload(
  file: FileHandle,
  identity: string,
): Promise<Result<ReadableStream<Uint8Array>, DecryptFailure>> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return ok(await decrypter.decrypt(streamOf(chunksOf(file))))
  } catch (error) {
    // age says by throwing, also that an identity is none; an error of the file system has a code.
    return fail(codeOf(error) === undefined ? 'not-for-us-or-damaged' : 'cannot-read')
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Result<Uint8Array | undefined, Failure<'chunk'>>> {
  try {
    const { done, value } = await reader.read()
    return ok(done ? undefined : value)
  } catch {
    // A chunk whose tag does not fit is what age throws for; `decrypt` says what it means.
    return fail('chunk')
  }
}

/** Whether the chunk after `given` plain bytes reaches to the end of the file. */
const isLastChunk = (given: number, { headerBytes, fileBytes }: Measured): boolean => {
  const start = headerBytes + PAYLOAD_NONCE_BYTES + Math.floor(given / CHUNK_PLAIN) * CHUNK_SEALED
  return start + CHUNK_SEALED >= fileBytes
}

async function* chunksOf(file: FileHandle): AsyncIterable<Uint8Array> {
  let position = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK_PLAIN)
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield chunk.subarray(0, bytesRead)
  }
}
