import { expect, test } from 'vitest'
import { verify } from '../../../electron/trust/verify'
import { decodeCard, encodeCard, type Card } from '../../../shared/bundle/card'
import { YUZHONG } from '../../support/record-states'
import { pcOf, STRANGER, YUZHONG_KEY } from '../../support/rosters'

const { pc, name, signing, age } = pcOf(YUZHONG_KEY)
const card: Card = { office: YUZHONG, pc, name, signing, age, createdAt: '2026-01-20T08:00:00.000Z' }
const file = encodeCard(card, YUZHONG_KEY.sign)

test('a card tells what the PC said of itself', () => {
  expect(decodeCard(file, verify)).toEqual({ ok: true, value: card })
})

test('a card changed in any byte or cut is refused', () => {
  for (let index = 0; index < file.length; index += 1) {
    expect(
      decodeCard(
        file.map((byte, at) => (at === index ? byte ^ 1 : byte)),
        verify,
      ).ok,
    ).toBe(false)
    expect(decodeCard(file.subarray(0, index), verify).ok).toBe(false)
  }
})

test('nobody writes a card for a key that he does not hold', () => {
  expect(decodeCard(encodeCard(card, STRANGER.sign), verify)).toMatchObject({
    failure: { code: 'signature-wrong' },
  })
})
