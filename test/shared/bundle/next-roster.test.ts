import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Card } from '../../../shared/bundle/card'
import { withCard } from '../../../shared/bundle/next-roster'
import { YUZHONG } from '../../support/record-states'
import { pcOf, YUZHONG_KEY } from '../../support/rosters'

const { pc, name, signing, age } = pcOf(YUZHONG_KEY)
const card: Card = { office: YUZHONG, pc, name, signing, age, createdAt: '2026-01-20T08:00:00.000Z' }
const day = (text: string): IsoDate => text as IsoDate
const listed = (from: string, until: string) => [
  { office: YUZHONG, recovery: [], pcs: [{ pc, name, signing, age, from: day(from), until: day(until) }] },
]
const renewed = (from: string, until: string, onto: ReturnType<typeof listed>) => {
  const offices = withCard(onto, card, { from: day(from), until: day(until) })
  return offices.ok ? offices.value[0]?.pcs.map((each) => [each.from, each.until]) : offices.failure
}

test('a renewed PC holds from its first day on: what it signed before is no bundle of an expired one', () => {
  expect(renewed('2028-12-01', '2031-12-01', listed('2026-01-20', '2029-01-20'))).toEqual([
    ['2026-01-20', '2031-12-01'],
  ])
})

test('a first day that a wrong clock had put into the future does not stay there', () => {
  expect(renewed('2026-12-01', '2029-12-01', listed('2031-01-20', '2034-01-20'))).toEqual([
    ['2026-12-01', '2029-12-01'],
  ])
})
