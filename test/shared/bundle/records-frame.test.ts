import { expect, test } from 'vitest'
import type { Json } from '../../../shared/base/json'
import { utf8 } from '../../../shared/base/utf8'
import { concat } from '../../../shared/bundle/bytes'
import { encodeRecordLine } from '../../../shared/bundle/record-line'
import { decodeRecordsFrame, encodeRecordsFrame } from '../../../shared/bundle/records-frame'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { SMALL_RECORDS } from '../../support/bundles'
import { replicaOf, state, written, YUZHONG } from '../../support/record-states'

const line = encodeRecordLine(SMALL_RECORDS[0]!)

test('records come through as they are, unknown kinds, groups and fields included', () => {
  const unknown = state('announcement', 'n1', YUZHONG, {
    text: [written(YUZHONG, 3, { body: { of: ['a', 1] } })],
  })
  const records = [...SMALL_RECORDS, unknown]
  expect(decodeRecordsFrame(encodeRecordsFrame(records), 3)).toEqual({ ok: true, value: records })
})

test('an evaluation with its frozen scheme is not too deep', () => {
  const scheme = JSON.parse(JSON.stringify(defaultScheme('enterprise'))) as Json
  const evaluation = state('evaluation', 'e1', YUZHONG, {
    core: [written(YUZHONG, 1, { associationId: 'a1', year: 2025, scheme })],
  })
  expect(decodeRecordsFrame(encodeRecordsFrame([evaluation]), 1)).toMatchObject({ ok: true })
})

test('another number of lines than was signed, and a line without end, are refused', () => {
  const frame = encodeRecordsFrame(SMALL_RECORDS)
  expect(decodeRecordsFrame(frame, 3)).toMatchObject({ failure: { code: 'frame-malformed' } })
  expect(decodeRecordsFrame(frame.subarray(0, -1), 2)).toMatchObject({ failure: { code: 'frame-malformed' } })
})

test('bytes that are not UTF-8 are refused (threat 19)', () => {
  const frame = concat([utf8('"'), new Uint8Array([0xc0, 0xaf]), utf8('"\n')])
  expect(decodeRecordsFrame(frame, 1)).toMatchObject({ failure: { code: 'frame-malformed' } })
})

test.each([
  ['an id that is a path', line.replace('"id":"a1"', '"id":"../a1"')],
  ['an id of JavaScript’s own', line.replace('"id":"a1"', '"id":"__proto__"')],
  ['an id that objects have by themselves (threat 16)', line.replace('"id":"a1"', '"id":"constructor"')],
  ['a kind that objects have by themselves (threat 16)', line.replace('"association"', '"constructor"')],
  [
    'an office that objects have by themselves (threat 16)',
    line.replace('"office":"500103"', '"office":"prototype"'),
  ],
  ['a member too many', line.replace('"id":"a1"', '"extra":1,"id":"a1"')],
  ['no group list', line.replace(/"groups":\{.*\},"id"/, '"groups":[],"id"')],
  ['a group without siblings', line.replace(/"core":\[.*\]\}/, '"core":[]}')],
  ['a counter at the far end (threat 6)', line.replaceAll(':1', ':9007199254740991')],
  ['a counter of nothing', line.replace('"counter":1', '"counter":0')],
  [
    'a writer who has not seen the own write',
    line.replace(`"${replicaOf(YUZHONG)}":1`, `"${replicaOf(YUZHONG)}":2`),
  ],
  ['a replica without office', line.replaceAll(replicaOf(YUZHONG), 'x')],
  ['a clock that is none', line.replace(/"clock":"[^"]*"/, '"clock":"now"')],
  ['a life that does not say', line.replace('"core"', '"life"')],
])('refused: %s', (_, changed) => {
  expect(changed).not.toBe(line)
  expect(decodeRecordsFrame(utf8(`${changed}\n`), 1)).toMatchObject({
    failure: { code: 'record-malformed', facts: { line: 1, problem: 'shape' } },
  })
})

test('a group with conflicts without end is refused (threat 14)', () => {
  const many = Array.from({ length: 65 }, (_, index) => written(YUZHONG, index + 1, { name: String(index) }))
  const record = state('association', 'a1', YUZHONG, { core: many })
  expect(decodeRecordsFrame(encodeRecordsFrame([record]), 1)).toMatchObject({ ok: false })
})

test('64 MiB of line feeds are counted no further than was signed (threat 14)', () => {
  const flood = new Uint8Array(64 * 1024 * 1024).fill(0x0a)
  expect(decodeRecordsFrame(flood, 5_000)).toMatchObject({ failure: { code: 'frame-malformed' } })
})
