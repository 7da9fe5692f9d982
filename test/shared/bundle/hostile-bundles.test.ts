import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { concat, uint } from '../../../shared/bundle/bytes'
import { encodeDocument } from '../../../shared/bundle/document'
import { frameHeader } from '../../../shared/bundle/frame'
import { encodeHead } from '../../../shared/bundle/head'
import { MANIFEST_TYPE, type Manifest } from '../../../shared/bundle/manifest'
import type { Json } from '../../../shared/base/json'
import { bundleOf, frameOf, manifestOf, recordsFrame, SMALL_RECORDS } from '../../support/bundles'
import { outcomeOf } from '../../support/fuzz-bundle'
import { signed } from '../../support/keys'
import { replicaOf, YUZHONG } from '../../support/record-states'
import { pcOf, STRANGER, YUZHONG_KEY } from '../../support/rosters'

/*
 * Bundles made by hand by somebody with an enrolled PC: signed again after each change, so that what stands behind the
 * signature has to refuse them. Frames: see records-frame.test; what changes nothing but bytes: check-bundle.test.
 */

const good = recordsFrame(SMALL_RECORDS)
/** With a manifest that says this, whatever its schema thinks. */
const saying = (more: Readonly<Record<string, Json>>, without?: keyof Manifest): Uint8Array => {
  const all = { ...manifestOf([good]), ...more } as unknown as Record<string, Json>
  if (without !== undefined) delete all[without]
  return payload(encodeDocument(all))
}
const payload = (bytes: Uint8Array, type = MANIFEST_TYPE): Uint8Array =>
  concat([
    encodeHead({ rosters: [], manifest: signed(type, bytes, YUZHONG_KEY) }),
    frameHeader(good.entry),
    good.bytes,
  ])
const text = (change: (json: string) => string): Uint8Array =>
  payload(Buffer.from(change(Buffer.from(encodeDocument(manifestOf([good]))).toString('utf8'))))
const packed = (content: Uint8Array, raw: number, count = 1): Uint8Array =>
  bundleOf([frameOf('records', content, raw, count)])
const lines = (content: string, count: number): Uint8Array =>
  packed(gzipSync(content), Buffer.byteLength(content), count)
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === bytes.length + at ? byte ^ 1 : byte))
const [first] = Buffer.from(gzipSync('')).subarray(0, 1)
const bucket = (kind: string, count: number): Json => ({
  kind,
  buckets: Array.from({ length: count }, () => 0),
})

const HOSTILE: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'no bytes': [new Uint8Array(), 'incomplete'],
  'a thousand rosters declared, none there': [
    concat([bundleOf([good]).slice(0, 10), uint(2, 1_000)]),
    'incomplete',
  ],
  'more rosters than may be': [concat([bundleOf([good]).slice(0, 10), uint(2, 1_001)]), 'too-large'],
  'a payload of 4 GiB declared': [
    concat([bundleOf([good]).slice(0, 12), uint(2, 3), Buffer.from('a/b'), uint(4, 0xffffffff)]),
    'too-large',
  ],
  'a type of 64 KiB': [
    concat([bundleOf([good]).slice(0, 12), uint(2, 0xffff), Buffer.alloc(0xffff, 'a')]),
    'not-a-bundle',
  ],
  'a type with a line feed': [payload(encodeDocument({}), 'a/b\nc'), 'not-a-bundle'],
  'a roster’s type where the manifest stands': [
    payload(encodeDocument(manifestOf([good])), 'application/vnd.kexie.roster.v1+json'),
    'not-a-bundle',
  ],
  'signed by two, one of them a stranger': [
    concat([
      encodeHead({
        rosters: [],
        manifest: signed(MANIFEST_TYPE, encodeDocument(manifestOf([good])), YUZHONG_KEY, STRANGER),
      }),
      frameHeader(good.entry),
      good.bytes,
    ]),
    'unknown-signer',
  ],
  'a manifest that is a list': [payload(encodeDocument([])), 'manifest-malformed'],
  'a manifest that is null': [payload(encodeDocument(null)), 'manifest-malformed'],
  'a manifest of nothing': [payload(new Uint8Array()), 'manifest-malformed'],
  'a manifest with a byte order mark': [text((json) => `\ufeff${json}`), 'manifest-malformed'],
  'a manifest with white space': [text((json) => json.replace(',', ', ')), 'manifest-malformed'],
  'a manifest with a key twice': [
    text((json) => json.replace('{', '{"purpose":"site",')),
    'manifest-malformed',
  ],
  'a manifest with a key of JavaScript’s own': [
    text((json) => json.replace('{', '{"__proto__":{},')),
    'manifest-malformed',
  ],
  'a manifest with a key too many': [saying({ admin: true }), 'manifest-malformed'],
  'a manifest without its frames': [saying({}, 'frames'), 'manifest-malformed'],
  'a purpose by a name of JavaScript’s own': [saying({ purpose: 'constructor' }), 'manifest-malformed'],
  'no addressee': [saying({ to: [] }), 'manifest-malformed'],
  'addressees without end': [saying({ to: Array.from({ length: 65 }, () => 'cq') }), 'manifest-malformed'],
  'an id that is a path': [saying({ id: '../../../../../../etc/passwd0000' }), 'manifest-malformed'],
  'a program that reads backwards': [saying({ program: '1.0\u202e' }), 'manifest-malformed'],
  'a day that does not exist': [saying({ createdAt: '2026-13-45T99:00:00.000Z' }), 'manifest-malformed'],
  'a stream that goes backwards': [saying({ stream: { base: 9, upTo: 1 } }), 'manifest-malformed'],
  'a position below nothing': [saying({ sequence: -1 }), 'manifest-malformed'],
  'a position beyond its range': [saying({ sequence: 2 ** 48 + 1 }), 'manifest-malformed'],
  'kinds to be sent in full without end': [
    saying({ wants: Array.from({ length: 129 }, (_, n) => bucket(`k${n}`, 1)) }),
    'manifest-malformed',
  ],
  'buckets without end': [saying({ wants: [bucket('association', 257)] }), 'manifest-malformed'],
  'a digest of another length': [
    saying({ digests: [{ side: 'ours', kind: 'association', buckets: '0' }] }),
    'manifest-malformed',
  ],
  'a roster that is not there yet': [saying({ roster: { version: 7, hash: '0'.repeat(64) } }), 'roster-gap'],
  'another roster of this number': [
    saying({ roster: { version: 1, hash: '0'.repeat(64) } }),
    'roster-forked',
  ],
  'the name of another PC': [
    saying({ from: { office: YUZHONG, pc: 'pc-other', replica: replicaOf(YUZHONG) } }),
    'signer-of-other-office',
  ],
  'a database of another office': [
    saying({ from: { office: YUZHONG, pc: pcOf(YUZHONG_KEY).pc, replica: replicaOf('500108') } }),
    'signer-of-other-office',
  ],
  'rows of a database, which only a snapshot holds': [
    bundleOf([{ ...good, entry: { ...good.entry, type: 'rows' } }]),
    'manifest-malformed',
  ],
  'keys, which only a snapshot holds': [
    bundleOf([{ ...good, entry: { ...good.entry, type: 'keys' } }]),
    'manifest-malformed',
  ],
  'a photo that is packed': [bundleOf([frameOf('photo', new Uint8Array(10), 20, 1)]), 'bomb'],
  'a frame of no bytes': [saying({ frames: [{ ...good.entry, stored: 0 }] }), 'manifest-malformed'],
  'gzip within gzip': [lines(gzipSync('{}\n').toString('latin1'), 1), 'frame-malformed'],
  'no gzip': [packed(Buffer.from('{}\n'), 3), 'frame-malformed'],
  'gzip cut': [packed(gzipSync('{}\n').subarray(0, -4), 3), 'frame-malformed'],
  'gzip with another checksum': [packed(flipped(gzipSync('{}\n'), -8), 3), 'frame-malformed'],
  'gzip of less than is said': [packed(gzipSync('{}\n'), 4), 'frame-malformed'],
  'only the magic of gzip': [packed(new Uint8Array([first ?? 0]), 3), 'frame-malformed'],
  'line ends of Windows': [lines('{}\r\n', 1), 'record-malformed'],
  'a line that is a number': [lines('7\n', 1), 'record-malformed'],
  'an empty line': [lines('\n', 1), 'record-malformed'],
  'a list of records on a line': [lines('[{},{}]\n', 1), 'record-malformed'],
}

test.each(Object.entries(HOSTILE))('%s', async (_, [bytes, code]) => {
  expect(await outcomeOf(bytes)).toBe(code)
})
