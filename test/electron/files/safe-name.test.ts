import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from '../../../electron/files/safe-name'

test.each([
  ['评估表.pdf', '评估表.pdf'],
  ['a/../../b.xlsx', 'a_.._.._b.xlsx'],
  ['C:\\x\\y.pdf', 'C__x_y.pdf'],
  ['..', '_'],
  ['con.pdf', '_con.pdf'],
  ['a\u0000b.pdf', 'a_b.pdf'],
  ['COM¹.txt', '_COM¹.txt'],
  ['nul .pdf', '_nul .pdf'],
  ['CONOUT$', '_CONOUT$'],
  ['年报fdp.\u202eexe', '年报fdp._exe'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(76)}.pdf`],
  [' 名单 .', '名单'],
])('%j becomes %j', (name, expected) => expect(safeName(name)).toBe(expected))

test('no name leads to another folder (threat 15)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeName(name)
      expect(safe).not.toBe('')
      expect(safe).not.toMatch(/[\\/:]|^\.+$/)
    }),
  )
})
