import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRootSheet, rootSheetCode, sheetGroups } from '../../../shared/bundle/root-sheet'

const SEED = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
const CODE = rootSheetCode(SEED)
const GROUPS = CODE.split(' ')
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')
/** As it was printed for the seed above. */
const FROZEN = '0400H E3GNH 3GHJV MC9R7 7X342 TN2VN C9MQX 0XVY3 GP69F 76N1N N2QV9 DFE4T SF9DF JSNDK'
const anySeed = fc.uint8Array({ minLength: 32, maxLength: 32 })
const place = fc.nat({ max: 69 })

/** The code with one character exchanged for another; `at` counts without spaces. */
const changed = (code: string, at: number, character: string): string => {
  const bare = code.replaceAll(' ', '').split('')
  bare[at] = character
  return bare.join('')
}

test('the printed code is frozen: a sheet printed today is read by every later program', () => {
  expect(CODE).toBe(FROZEN)
  expect(readRootSheet(FROZEN)).toEqual({ ok: true, value: SEED })
})

test('every root comes back from its sheet, however the groups are typed', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const code = rootSheetCode(seed)
      expect(readRootSheet(code)).toEqual({ ok: true, value: seed })
      const slack = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '－\n')
      expect(readRootSheet(slack)).toEqual({ ok: true, value: seed })
    }),
  )
  const wide = Array.from(CODE, (each) =>
    each === ' ' ? '　' : String.fromCodePoint(each.charCodeAt(0) + 0xfee0),
  )
  expect(readRootSheet(wide.join(''))).toEqual({ ok: true, value: SEED })
})

test('one wrong character is told by its group, whatever the sheet', () => {
  fc.assert(
    fc.property(anySeed, place, fc.constantFrom(...CHARACTERS, 'U', '城'), (seed, at, character) => {
      const code = rootSheetCode(seed)
      fc.pre(code.replaceAll(' ', '')[at] !== character)
      const group = Math.floor(at / 5) + 1
      expect(readRootSheet(changed(code, at, character))).toMatchObject({
        failure: { code: 'sheet-group', facts: { group } },
      })
    }),
  )
})

test('neighbours exchanged in a group, and two groups exchanged, are told', () => {
  fc.assert(
    fc.property(anySeed, place, (seed, at) => {
      const bare = rootSheetCode(seed).replaceAll(' ', '')
      const next = at % 5 === 4 ? at - 1 : at + 1
      const swapped = changed(changed(bare, at, bare[next] ?? ''), next, bare[at] ?? '')
      fc.pre(swapped !== bare)
      expect(readRootSheet(swapped)).toMatchObject({ failure: { code: 'sheet-group' } })
    }),
  )
  fc.assert(
    fc.property(anySeed, fc.nat({ max: 13 }), fc.nat({ max: 13 }), (seed, a, b) => {
      fc.pre(a !== b)
      const groups = rootSheetCode(seed).split(' ')
      const moved = groups.with(a, groups[b] ?? '').with(b, groups[a] ?? '')
      expect(readRootSheet(moved.join(' '))).toMatchObject({ failure: { code: 'sheet-group' } })
    }),
  )
})

test('a group left out, a sheet cut short and one that goes on are told by where', () => {
  const without = GROUPS.toSpliced(4, 1).join(' ')
  expect(readRootSheet(without)).toMatchObject({ failure: { code: 'sheet-group', facts: { group: 5 } } })
  const cut = GROUPS.slice(0, 9).join(' ')
  expect(readRootSheet(`${cut} AB`)).toMatchObject({
    failure: { code: 'sheet-length', facts: { groups: 9 } },
  })
  expect(readRootSheet('')).toMatchObject({ failure: { code: 'sheet-length', facts: { groups: 0 } } })
  const longer = `${CODE} ${GROUPS[0]}`
  expect(readRootSheet(longer)).toMatchObject({ failure: { code: 'sheet-group', facts: { group: 15 } } })
})

test('the recovery sheet is known for what it is; groups of two sheets are no sheet', () => {
  const recovery = 'AGE-SEC RET-KEY-1QQQQ'
  expect(readRootSheet(recovery)).toMatchObject({ failure: { code: 'sheet-recovery' } })
  const other = rootSheetCode(SEED.map((byte) => byte ^ 255)).split(' ')
  const mixed = [...GROUPS.slice(0, 6), ...other.slice(6)].join(' ')
  expect(readRootSheet(mixed)).toMatchObject({ failure: { code: 'sheet-damaged' } })
})

test('while typing, each group says whether it is right', () => {
  const [first = '', second = ''] = GROUPS
  expect(sheetGroups(`${first} ${changed(second, 0, second.startsWith('A') ? 'B' : 'A')} AB`)).toMatchObject([
    { state: 'right' },
    { state: 'wrong' },
    { state: 'open' },
  ])
})
