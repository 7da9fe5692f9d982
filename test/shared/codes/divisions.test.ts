import { describe, expect, test } from 'vitest'
import { addDays, isIsoDate, type IsoDate } from '../../../shared/base/iso-date'
import {
  divisionByCode,
  divisionNamed,
  divisionOfAddress,
  divisionOfCreditCode,
  DIVISIONS,
  divisionsOn,
  predecessorsOf,
} from '../../../shared/codes/divisions'

const CHANGE = '2025-11-06' as IsoDate
const names = (date: IsoDate): readonly string[] => divisionsOn(date).map(({ name }) => name)

test('every date of the list exists, every code stands once, every successor is known', () => {
  for (const { from, until, successors = [] } of DIVISIONS) {
    expect([from, until].filter((date) => date !== undefined).every(isIsoDate)).toBe(true)
    for (const successor of successors) expect(divisionByCode(successor)).toBeDefined()
  }
  expect(new Set(DIVISIONS.map(({ code }) => code)).size).toBe(DIVISIONS.length)
})

describe('the reorganisation of 2025-11-06', () => {
  test('from that day on there are 37, with 两江新区', () => {
    expect(names(CHANGE)).toHaveLength(37)
    expect(names(CHANGE)).toContain('两江新区')
    expect(names(CHANGE)).not.toContain('江北区')
    expect(names(CHANGE)).not.toContain('渝北区')
  })

  test('the day before there are 38, with 江北区 and 渝北区', () => {
    const before = names(addDays(CHANGE, -1))
    expect(before).toHaveLength(38)
    expect(before).toEqual(expect.arrayContaining(['江北区', '渝北区']))
    expect(before).not.toContain('两江新区')
  })

  test('a division knows whose area it took over', () => {
    const endedBefore = (code: string): readonly string[] => predecessorsOf(code).map(({ name }) => name)
    expect(endedBefore('500157')).toEqual(['江北区', '渝北区'])
    expect(endedBefore('500109')).toEqual(['渝北区'])
    expect(endedBefore('500101')).toEqual([])
  })

  test('an ended division is still found, with where it went', () => {
    expect(divisionByCode('500112')).toMatchObject({ name: '渝北区', successors: ['500157', '500109'] })
    expect(divisionNamed('江北区')?.code).toBe('500105')
  })
})

test('names are read long, short and with 重庆市', () => {
  expect(divisionNamed('重庆市石柱县')?.code).toBe('500240')
  expect(divisionNamed('石柱土家族自治县')?.code).toBe('500240')
  expect(divisionNamed('成都市')).toBeUndefined()
  expect(divisionByCode('510100')).toBeUndefined()
})

test.each([
  ['重庆市渝中区鱼嘴镇和韵路37号', '500103'],
  ['重庆市渝北区人和街道黄山大道194号', '500112'],
  ['两江新区悦来街道国博大道314号', '500157'],
  ['彭水县汉葭街道', '500243'],
])('the address %s begins with %s', (address, code) => {
  expect(divisionOfAddress(address)?.code).toBe(code)
})

test('an address elsewhere names none', () => {
  expect(divisionOfAddress('四川省成都市高新区')).toBeUndefined()
})

test('a credit code tells where its host was first registered', () => {
  expect(divisionOfCreditCode('11500105768865765W')?.name).toBe('江北区')
  expect(divisionOfCreditCode('11320000MB151840XJ')).toBeUndefined()
})
