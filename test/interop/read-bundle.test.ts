import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSignatures, decodeEnvelope, preAuthEncoding } from '../../shared/bundle/envelope'
import { ByteReader } from '../../shared/bundle/bytes'
import { keyIdOf } from '../../shared/bundle/public-key'
import { BUNDLE_FAILURES } from '../../shared/bundle/failures'
import * as limits from '../../shared/bundle/limits'
import {
  FRAME_TYPES,
  MANIFEST_TYPE,
  MAX_ACKNOWLEDGED,
  MAX_KINDS,
  manifestSchema,
} from '../../shared/bundle/manifest'
import { receiptSchema } from '../../shared/bundle/receipt'
import { rosterSchema } from '../../shared/bundle/roster'
import {
  MAX_EPOCH_AHEAD,
  MAX_GROUPS,
  MAX_JOINED,
  MAX_RECORD_LENGTH,
  MAX_SIBLINGS,
  MAX_VECTOR,
} from '../../shared/merge/record-limits'
import { readBundle } from '../../electron/cli/read-bundle'
import { verify } from '../../electron/trust/verify'
import { ROOT, STRANGER } from '../support/rosters'
import { temporaryFolder } from '../support/temporary-folder'

/*
 * A reader in another language, written from FORMAT.md alone, against a bundle that is frozen as a file: two rosters
 * with a hole between them, a receipt, four records (one with two values in a group, one deleted), a photo.
 */
const GOLDEN = join(import.meta.dirname, '../vectors/interop-v1')
const FILE = join(GOLDEN, 'golden.kxb')
const RECOVERY = join(GOLDEN, 'recovery.txt')
const SCRIPT = join(import.meta.dirname, 'read_bundle.py')
const PAGE = readFileSync('shared/bundle/FORMAT.md', 'utf8')

const python = (file: string, root = ROOT.publicKey.key) =>
  spawnSync('python3', [SCRIPT, file, RECOVERY, root], { encoding: 'utf8' })

test('a reader in Python, written from the page alone, verifies a bundle and lists its records', () => {
  const { status, stdout, stderr } = python(FILE)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.trimEnd().split('\n')).toEqual([
    'receipt from 500103 to cq',
    'receipt for ffeeddccbbaa99887766554433221100',
    'association a1 500103 core=1',
    'meeting m1 500103 core=1',
    'association a2 cq service=2',
    'meeting m2 500103 core=1 life=1',
    'photo 5211db7952dec3e2f70656d7ada2db0eea9cc89a4c7a112181e22377e18b924a',
  ])
})

test('the product reads the same records in it', async () => {
  const [, identity = ''] = readFileSync(RECOVERY, 'utf8').split('\n')
  const read = await readBundle(FILE, identity, undefined, Date.parse('2026-01-21T08:00:00.000Z'))
  expect(read.ok ? read.value.records.map(({ kind, id }) => `${kind} ${id}`) : read.failure).toEqual([
    'association a1',
    'meeting m1',
    'association a2',
    'meeting m2',
  ])
})

test('that reader refuses another root, and the bundle with a frame changed, cut or grown', () => {
  expect(python(FILE, STRANGER.publicKey.key).stderr).toContain('refused: unknown-signer')

  const folder = temporaryFolder()
  const sealed = join(folder, 'changed.kxb')
  const inside = execFileSync('age', ['-d', '-i', RECOVERY, FILE])
  const recipient = execFileSync('age-keygen', ['-y', RECOVERY], { encoding: 'utf8' }).trim()
  const refusalOf = (bytes: Uint8Array): string => {
    writeFileSync(sealed, execFileSync('age', ['-r', recipient], { input: bytes }))
    return python(sealed).stderr.trim()
  }
  const flipped = Uint8Array.from(inside, (byte, index) => (index === inside.length - 1 ? byte ^ 1 : byte))
  expect(refusalOf(flipped)).toBe('refused: frame-hash-wrong')
  expect(refusalOf(inside.subarray(0, -1))).toBe('refused: incomplete')
  expect(refusalOf(Buffer.concat([inside, Buffer.from([0])]))).toBe('refused: longer-than-declared')
  const manifest = Uint8Array.from(inside)
  manifest[inside.indexOf('"sequence":1') + 11] = '2'.charCodeAt(0)
  expect(refusalOf(manifest)).toBe('refused: signature-wrong')
})

test('that reader is one that a stranger could write in a day', () => {
  expect(readFileSync(SCRIPT, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150)
})

test('the worked example of the page is the smallest frozen bundle, byte by byte', () => {
  const [, example = ''] = /```hex\n([^`]+)```/.exec(PAGE) ?? []
  const bytes = Buffer.from(example.replaceAll(/\|.*/g, '').replaceAll(/\s/g, ''), 'hex')
  const frozen = readFileSync(join(GOLDEN, '../bundle-v1/accepted.bin'))
  expect(bytes.toString('hex')).toBe(frozen.toString('hex'))

  const [, key = ''] = /algorithm `ed25519` and the key `([0-9a-f]{64})`/.exec(PAGE) ?? []
  const envelope = decodeEnvelope(new ByteReader(bytes.subarray(12)))
  if (!envelope.ok) throw new Error(envelope.failure.code)
  const signers = checkSignatures(envelope.value, MANIFEST_TYPE, [{ algorithm: 'ed25519', key }], verify)
  expect(signers).toEqual({ ok: true, value: [keyIdOf({ algorithm: 'ed25519', key })] })
  const [, signed = ''] = /What is signed begins `([^`]+)`/.exec(PAGE) ?? []
  const message = Buffer.from(preAuthEncoding(MANIFEST_TYPE, envelope.value.payload)).toString('utf8')
  expect(message.startsWith(signed)).toBe(true)
  // What stands beside the bytes is what they say.
  const said = example.split('\n').filter((line) => /\| [{"]/.test(line))
  for (const line of said) {
    const [hex = '', text = ''] = line.split('| ')
    expect(Buffer.from(hex.replaceAll(' ', ''), 'hex').toString('utf8').trimEnd()).toBe(text)
  }
})

test('the page names every field, every type of frame, every refusal and every limit', () => {
  const fields = [manifestSchema, rosterSchema, receiptSchema].flatMap(({ shape }) => Object.keys(shape))
  expect(fields.filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([])
  const types = Object.entries(FRAME_TYPES).map(([name, number]) => `${number} ${name}`)
  expect(types.filter((type) => !PAGE.includes(type))).toEqual([])
  expect(BUNDLE_FAILURES.filter((code) => !PAGE.includes(`\`${code}\``))).toEqual([])
  const MiB = 1024 * 1024
  const said: readonly (readonly [number, string])[] = [
    [limits.MAX_PAYLOAD_BYTES, `payload of ${limits.MAX_PAYLOAD_BYTES / MiB} MiB`],
    [limits.MAX_ROSTERS, '1,000 rosters'],
    [limits.MAX_HEAD_BYTES, `${limits.MAX_HEAD_BYTES / MiB} MiB of head`],
    [limits.MAX_SIGNATURES, `1 to ${limits.MAX_SIGNATURES}`],
    [limits.MAX_FRAMES, '20,000 frames'],
    [limits.MAX_FRAME_BYTES, `${limits.MAX_FRAME_BYTES / MiB} MiB stored`],
    [limits.MAX_RATIO, `${limits.MAX_RATIO} times`],
    [limits.MAX_RECORDS_PER_FRAME, '5,000 records a frame'],
    [limits.MAX_RECORDS, '1,000,000 in all'],
    [limits.MAX_RIVALS, '20,000 besides'],
    [limits.MAX_RIVAL_ENTRIES, '200,000 entries'],
    [limits.MAX_LINE_LENGTH, `a line of ${limits.MAX_LINE_LENGTH / MiB} Mi`],
    [limits.MAX_KEYS, '10,000 keys'],
    [limits.MAX_DOCUMENT_DEPTH, `beyond ${limits.MAX_DOCUMENT_DEPTH}`],
    [limits.MAX_RECORD_DEPTH, `records: ${limits.MAX_RECORD_DEPTH}`],
    [limits.MAX_COUNTER, `2^${Math.log2(limits.MAX_COUNTER)}`],
    [MAX_ACKNOWLEDGED, `${MAX_ACKNOWLEDGED} \`acknowledges\``],
    [MAX_KINDS, `${MAX_KINDS} kinds`],
    [MAX_GROUPS, `${MAX_GROUPS} groups`],
    [MAX_SIBLINGS, `${MAX_SIBLINGS} values a group`],
    [MAX_VECTOR, `${MAX_VECTOR} replicas a vector`],
    [MAX_JOINED, `more than ${MAX_JOINED} replicas together`],
    [MAX_EPOCH_AHEAD, 'more than 1,000 above'],
    [MAX_RECORD_LENGTH, 'more than 2,000,000'],
  ]
  expect(said.map(([, words]) => words).filter((words) => !PAGE.includes(words))).toEqual([])
  const written = said.filter(([, words]) => /,\d{3}/.test(words))
  for (const [limit, words] of written) expect(words).toContain(limit.toLocaleString('en-US'))
})
