import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSignatures, decodeEnvelope, preAuthEncoding } from '../../shared/bundle/envelope'
import { ByteReader } from '../../shared/bundle/bytes'
import { keyIdOf } from '../../shared/bundle/public-key'
import { MANIFEST_TYPE } from '../../shared/bundle/manifest'
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
