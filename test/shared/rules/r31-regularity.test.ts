import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, OFFICE, records } from '../../support/association-facts'

const met = (heldOn: string) =>
  facts({}, { meetings: records({ kind: 'committee', heldOn: day(heldOn) } as const) })

test('第三十一条 定期 has no number: twelve months are 本方案, and a reminder', () => {
  expect(codesBy('committee-regularity', met('2025-11-22'), '2026-11-22')).toEqual([])
  expect(foundBy('committee-regularity', met('2025-11-22'), '2026-11-23')).toMatchObject([
    { code: 'committee-meeting-due', kind: 'reminder', facts: { months: 12, documentNumber: undefined } },
  ])
})

test('a district’s own measures, with their document, decide instead (第四十三条)', () => {
  const parameters = [
    {
      name: 'committeeMonths',
      value: 6,
      office: OFFICE,
      documentNumber: '两江科协〔2026〕3号',
      validFrom: day('2026-01-01'),
    },
  ] as const
  expect(foundBy('committee-regularity', met('2026-05-01'), '2026-11-22', { parameters })).toMatchObject([
    { facts: { months: 6, documentNumber: '两江科协〔2026〕3号' } },
  ])
})

test('no meeting on record is a blank; a young association has had no time', () => {
  expect(foundBy('committee-regularity', facts(), '2026-11-22')).toMatchObject([
    { code: 'committee-meetings-unknown', kind: 'undetermined' },
  ])
  expect(codesBy('committee-regularity', facts({ approvedOn: day('2026-01-01') }), '2026-11-22')).toEqual([])
})
