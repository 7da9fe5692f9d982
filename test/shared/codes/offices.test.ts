import { describe, expect, test } from 'vitest'
import { addDays, type IsoDate } from '../../../shared/base/iso-date'
import { MUNICIPAL_OFFICE, officeById, OFFICES, officesOn, parseOffice } from '../../../shared/codes/offices'

const CHANGE = '2025-11-06' as IsoDate
const parsed = (text: string, importing = '500157'): string | undefined => {
  const result = parseOffice(text, importing)
  return result.ok ? result.value : undefined
}

test('39 districts and zones and 市科协 can be chosen', () => {
  const now = officesOn(CHANGE)
  expect(now.filter(({ level }) => level === 'district')).toHaveLength(39)
  expect(now.filter(({ level }) => level === 'municipal').map(({ id }) => id)).toEqual([MUNICIPAL_OFFICE])
})

test('江北区科协 and 渝北区科协 are offices until they end and stay in the list', () => {
  const before = officesOn(addDays(CHANGE, -1)).map(({ id }) => id)
  expect(before).toEqual(expect.arrayContaining(['500105', '500112', '500157']))
  expect(officesOn(CHANGE).map(({ id }) => id)).not.toContain('500105')
  expect(officeById('500112')?.name).toBe('渝北区科协')
})

test('ids can stand in record ids and are unique; so are names', () => {
  for (const { id } of OFFICES) expect(id).toMatch(/^[a-z0-9]+$/)
  expect(new Set(OFFICES.map(({ id }) => id)).size).toBe(OFFICES.length)
  expect(new Set(OFFICES.map(({ name }) => name)).size).toBe(OFFICES.length)
})

describe('approvers as ledgers write them', () => {
  test.each([
    ['市科协', 'cq'],
    ['重庆市科协', 'cq'],
    ['重庆市科学技术协会', 'cq'],
    ['两江新区科协', '500157'],
    ['江北区科协', '500105'],
    ['渝北区科协', '500112'],
    ['重庆市渝北区科学技术协会', '500112'],
    ['万州科协', '500101'],
    ['渝中科协', '500103'],
    ['忠县科协', '500233'],
    ['石柱县科协', '500240'],
    ['彭水苗族土家族自治县科协', '500243'],
    ['西部科学城重庆高新区科协', 'gaoxin'],
    ['重庆高新区科协', 'gaoxin'],
    ['万盛经开区科协', 'wansheng'],
    ['万盛科协', 'wansheng'],
    ['开州区', '500154'],
  ])('%s is %s', (text, id) => {
    expect(parsed(text)).toBe(id)
  })

  test('every office is found by its own name, its short name and with 重庆市 before it', () => {
    for (const { id, name, short } of OFFICES) {
      expect(parsed(name)).toBe(id)
      expect(parsed(short)).toBe(id)
      expect(parsed(`${short.replace(/科协$/, '')}科学技术协会`)).toBe(id)
    }
  })

  test.each(['区科协', '县科协', '本区科协', '区县科协', '区（县）科协', '区 科 协'])(
    '%s is the importing office',
    (text) => {
      expect(parsed(text, '500240')).toBe('500240')
    },
  )

  test('区科协 says nothing in a ledger of 市科协', () => {
    expect(parseOffice('区科协', 'cq')).toEqual({ ok: false, failure: { code: 'unnamed-district' } })
  })

  test.each(['', '科协', '高新区科协', '成都市科协', '江北区科协、市科协', '重庆市经信委'])(
    '%j stays a question',
    (text) => {
      expect(parseOffice(text, '500157')).toEqual({
        ok: false,
        failure: { code: 'unknown-office', facts: { text } },
      })
    },
  )
})
