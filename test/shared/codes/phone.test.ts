import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskPhone, parsePhone, phoneText } from '../../../shared/codes/phone'

const stored = (text: string): string | undefined => {
  const parsed = parsePhone(text)
  return parsed.ok ? phoneText(parsed.value) : undefined
}

describe('phones as ledgers write them', () => {
  test.each([
    ['14146921525', '14146921525'],
    ['１３８０００１２３４５', '13800012345'],
    ['138 0001 2345', '13800012345'],
    ['138-0001-2345', '13800012345'],
    ['+86 13800012345', '13800012345'],
    ['86-13800012345', '13800012345'],
    ['023-69087669', '023-69087669'],
    ['02369087669', '023-69087669'],
    ['(023)69087669', '023-69087669'],
    ['023—69087669', '023-69087669'],
    ['02369382861转461', '023-69382861转461'],
    ['023-69382861-461', '023-69382861转461'],
    ['023-69382861 分机 461', '023-69382861转461'],
    ['0086-23-69382861', '023-69382861'],
  ])('%s is kept as %s', (text, kept) => {
    expect(stored(text)).toBe(kept)
  })

  test('eight digits lack the area code, which is offered', () => {
    expect(parsePhone('69087669转12')).toEqual({
      ok: false,
      failure: { code: 'area-code-missing', facts: { suggestion: '023-69087669转12' } },
    })
  })

  test.each(['13800012345、13900012345', '13800012345/02369087669', '13800012345 13900012345'])(
    '%s are several',
    (text) => {
      expect(parsePhone(text)).toEqual({ ok: false, failure: { code: 'several-phones' } })
    },
  )

  test.each([
    '',
    '无',
    '12345678901',
    '1380001234',
    '138000123456',
    '1.38E+10',
    '13800012345转1',
    '023-6908766',
    '010-12345678',
  ])('%j is none', (text) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, failure: { code: 'not-a-phone' } })
  })
})

describe('masked by default', () => {
  test.each([
    ['13800001234', '138****1234'],
    ['138 0000 1234', '138****1234'],
    ['023-69382861', '023-****2861'],
    ['02369382861转461', '023-****2861转***'],
    ['13800012345、13900012345', '***********、*********45'],
    ['69087669', '******69'],
    ['见备注', '见备注'],
    ['12345', '*****'],
  ])('%s shows as %s', (text, shown) => {
    expect(maskPhone(text)).toBe(shown)
  })

  test('never more than seven digits of any text are left', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 -转]{0,30}$/), (text) => {
        const shown = maskPhone(text).replace(/\P{Nd}/gu, '')
        const typed = text.replace(/\P{Nd}/gu, '')
        expect(shown.length).toBeLessThanOrEqual(7)
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, typed.length - 1))
      }),
    )
  })
})

test('the stored form reads back as itself', () => {
  const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
  const landline = fc.stringMatching(/^023-\d{8}(转\d{1,6})?$/)
  fc.assert(
    fc.property(fc.oneof(mobile, landline), (text) => {
      expect(stored(text)).toBe(text)
    }),
  )
})
