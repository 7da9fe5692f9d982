import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, halfWidth, trimmed } from '../../../shared/base/normalize'

const wide = (value: string): string =>
  value.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const same = (a: string, b: string): boolean => comparable(a) === comparable(b)

describe('two ways to type one name compare as equal', () => {
  test.each([
    ['ＡＢＣ科技（重庆）有限公司', 'abc科技(重庆)有限公司'],
    ['重庆 某某　公司', '重庆某某公司'],
    ['渝科协〔2025〕48号', '渝科协[2025]48号'],
    ['渝科协【2025】48号', '渝科协［２０２５］48号'],
    ['专精特新“小巨人”企业', '专精特新"小巨人"企业'],
    ['专精特新「小巨人」企业', '专精特新＂小巨人＂企业'],
    ['重庆市\u200b科协\ufeff', '重庆市科协'],
    ['⽅正科技', '方正科技'],
    ['Cafe\u0301', 'CAFÉ'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true)
  })

  test.each(['·', '•', '‧', '・', '･', '∙', '⋅'])('the middle dot %s in a minority name', (dot) => {
    expect(same(`买买提${dot}艾力`, '买买提·艾力')).toBe(true)
  })
})

describe('different people stay different', () => {
  test('a compatibility ideograph is not its unified twin', () => {
    expect('\uf9dc'.normalize('NFC')).toBe('\u9686')
    expect(same('王\uf9dc', '王\u9686')).toBe(false)
    expect(same('王\u{2f800}', '王\u4e3d')).toBe(false)
    expect(comparable('王\uf9dc')).toBe('王\uf9dc')
  })

  test('rare characters are kept', () => {
    for (const name of ['䶮', '㛃', '𠮷野', '刘䶮']) expect(comparable(name)).toBe(name)
    expect(same('刘䶮', '刘龑')).toBe(false)
  })

  test('traditional and simplified characters differ', () => {
    expect(same('張三', '张三')).toBe(false)
  })
})

describe('properties', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })

  test('comparing a compared form changes nothing', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(comparable(comparable(value))).toBe(comparable(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('compatibility ideographs pass through', () => {
    const ideograph = fc.oneof(
      fc.integer({ min: 0xf900, max: 0xfad9 }),
      fc.integer({ min: 0x2f800, max: 0x2fa1d }),
    )
    fc.assert(
      fc.property(ideograph, fc.string(), (code, rest) => {
        expect(comparable(`${rest}${String.fromCodePoint(code)}`)).toContain(String.fromCodePoint(code))
      }),
    )
  })

  test('case, width and white space never matter', () => {
    const word = fc.stringMatching(/^[0-9A-Za-z]{1,18}$/)
    fc.assert(
      fc.property(word, (value) => {
        expect(comparable(` ${wide(value.toLowerCase())}　`)).toBe(value.toUpperCase())
      }),
    )
  })

  test('trimming only takes from the ends', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(value).toContain(trimmed(value))
        expect(trimmed(trimmed(value))).toBe(trimmed(value))
      }),
    )
  })
})

test('ordinary names, which take the short way, compare as all others do', () => {
  const ordinary = fc.string({
    unit: fc.constantFrom('重', '庆', '王', '磊', 'a', 'Z', '{', '~', '0', '"', "'", '['),
  })
  fc.assert(
    fc.property(ordinary, (text) => {
      expect(comparable(text)).toBe(comparable(`${text}\u200b`))
    }),
  )
})

test('half width folds ASCII and the ideographic space and leaves Chinese punctuation', () => {
  expect(halfWidth('２０２３．０１　（Ａ）、。“”')).toBe('2023.01 (A)、。“”')
})

test('trimming takes ideographic, no-break and zero-width space', () => {
  expect(trimmed('\u3000\u00a0\u200b 重庆　科协 \ufeff\u3000')).toBe('重庆　科协')
})
