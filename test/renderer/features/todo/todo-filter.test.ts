import { expect, test } from 'vitest'
import { isDueInQuarter, isFilter, isOnly, isWanted } from '../../../../renderer/features/todo/todo-filter'
import { bucketOf } from '../../../../shared/rules/bucket'
import { findingsOf } from '../../../../shared/rules/evaluate'
import { addDays } from '../../../../shared/base/iso-date'
import { day, facts, records } from '../../../support/association-facts'

const today = day('2026-11-22')
const dueIn = (days: number) => {
  const sanction = { handling: 'rectification', ground: 'slack', decidedOn: day('2026-09-01') } as const
  const about = facts({}, { sanctions: records({ ...sanction, deadline: addDays(today, days) }) })
  const finding = findingsOf(about, { today }).find(({ code }) => code === 'rectification-running')
  if (finding === undefined) throw new Error('nothing found')
  return { name: '', bucket: bucketOf(finding, today), finding }
}

test('90 天内 takes in today and the ninetieth day, and nothing beyond', () => {
  expect([0, 90, 91].map((days) => isDueInQuarter(dueIn(days), today))).toEqual([true, true, false])
})

test('what is due with no day named is within 30 days, so within 90 as well', () => {
  const about = facts({ hostDissolvedOn: day('2026-03-01') })
  const finding = findingsOf(about, { today }).find(({ code }) => code === 'deregistration-due')
  if (finding === undefined) throw new Error('nothing found')
  const bucket = bucketOf(finding, today)
  expect(bucket).toBe('soon')
  expect(isDueInQuarter({ name: '', bucket, finding }, today)).toBe(true)
})

test('an address that names no filter is none', () => {
  expect(isFilter('quarter')).toBe(true)
  expect(isFilter('toString')).toBe(false)
  expect(isOnly('R31')).toBe(true)
  expect(isOnly('constructor')).toBe(false)
})

test('narrowed to whom it is addressed, and to one association', () => {
  const told = dueIn(3)
  expect(isWanted(told, { associationId: 'a1', addressee: 'association' })).toBe(true)
  expect(isWanted(told, { associationId: 'a1', addressee: 'local-office' })).toBe(false)
  expect(isWanted(told, { associationId: 'a2', addressee: undefined })).toBe(false)
})
