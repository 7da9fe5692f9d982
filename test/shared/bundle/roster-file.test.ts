import { expect, test } from 'vitest'
import { decodeRosterFile, encodeRosterFile } from '../../../shared/bundle/roster-file'
import { FIRST, ROOT } from '../../support/rosters'

const file = encodeRosterFile({ root: ROOT.publicKey, rosters: [FIRST] })

test('a roster file holds the root and the chain', () => {
  expect(decodeRosterFile(file)).toEqual({ ok: true, value: { root: ROOT.publicKey, rosters: [FIRST] } })
})

test('cut, grown, foreign or newer it is refused', () => {
  for (let length = 0; length < file.length; length += 1) {
    expect(decodeRosterFile(file.subarray(0, length)).ok).toBe(false)
  }
  const grown = new Uint8Array(file.length + 1)
  grown.set(file)
  expect(decodeRosterFile(grown)).toMatchObject({ failure: { code: 'longer-than-declared' } })
  expect(decodeRosterFile(file.map((byte, index) => (index === 9 ? 7 : byte)))).toMatchObject({
    failure: { code: 'newer-format' },
  })
})
