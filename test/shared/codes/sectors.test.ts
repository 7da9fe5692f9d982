import { expect, test } from 'vitest'
import { sectorDivision, sectorNamed, sectorOf, SECTORS } from '../../../shared/codes/sectors'

test('GB/T 4754-2017 has the sections A to T and the divisions 01 to 97', () => {
  expect(SECTORS.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
  const codes = SECTORS.flatMap(({ divisions }) => divisions.map(({ code }) => code))
  expect(codes).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')))
})

test('a division is found with its section', () => {
  expect(sectorDivision('39')?.name).toBe('计算机、通信和其他电子设备制造业')
  expect(sectorOf('39')).toMatchObject({ code: 'C', name: '制造业' })
  expect(sectorOf('98')).toBeUndefined()
})

test.each(['39', 'C39', 'c３９', '计算机、通信和其他电子设备制造业', '39 计算机、通信和其他电子设备制造业'])(
  '%s names division 39',
  (text) => {
    expect(sectorNamed(text)?.code).toBe('39')
  },
)

test.each(['', '制造业', 'C', 'B39', '9'])('%j names no division', (text) => {
  expect(sectorNamed(text)).toBeUndefined()
})
