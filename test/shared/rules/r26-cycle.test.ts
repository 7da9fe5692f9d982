import { describe, expect, test } from 'vitest'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const met = (...terms: readonly Term[]) => facts({}, { terms: records(...terms) })
const congress = (on: string, more: Partial<Term> = {}): Term => ({
  ordinal: 1,
  congressOn: day(on),
  ...more,
})
const cycle = (about: ReturnType<typeof facts>, today: string) => codesBy('congress-cycle', about, today)

describe('第二十六条: a congress every three to five years, from the last one', () => {
  test('a reminder from three years, on the day itself', () => {
    const about = met(congress('2023-11-02'))
    expect(cycle(about, '2026-11-01')).toEqual([])
    expect(foundBy('congress-cycle', about, '2026-11-02')).toMatchObject([
      { code: 'congress-window', kind: 'reminder', dueOn: '2028-11-02' },
    ])
  })

  test('a violation past five years: the fifth anniversary itself is in time', () => {
    const about = met(congress('2021-11-02'))
    expect(cycle(about, '2026-11-02')).toEqual(['congress-window'])
    expect(foundBy('congress-cycle', about, '2026-11-03')).toMatchObject([
      {
        code: 'congress-overdue',
        kind: 'violation',
        addressee: 'association',
        article: 'R26',
        dueOn: '2026-11-02',
        since: '2026-11-03',
        record: { kind: 'term', id: 'a' },
      },
    ])
  })

  test('29 February + 5 years is 28 February', () => {
    const about = met(congress('2020-02-29'))
    expect(cycle(about, '2025-02-28')).toEqual(['congress-window'])
    expect(cycle(about, '2025-03-01')).toEqual(['congress-overdue'])
  })

  test('an omission that began before the rules is one from their first day', () => {
    expect(foundBy('congress-cycle', met(congress('2018-03-17')), '2026-11-22')).toMatchObject([
      { code: 'congress-overdue', dueOn: '2023-03-17', since: '2024-08-30' },
    ])
  })

  test('the last congress counts; one that is only planned does not', () => {
    const about = met(congress('2019-11-02'), congress('2024-11-01', { ordinal: 2 }))
    expect(cycle(about, '2026-11-22')).toEqual([])
    const planned = met(congress('2019-11-02'), congress('2026-12-20', { ordinal: 2 }))
    expect(cycle(planned, '2026-11-22')).toEqual(['congress-overdue'])
  })

  test('the rules know no extension: a note of one is told, and cures nothing', () => {
    const about = met(congress('2019-11-02', { postponement: '区科协同意延期一年' }))
    expect(foundBy('congress-cycle', about, '2026-11-22')).toMatchObject([
      { code: 'congress-overdue', kind: 'violation', facts: { postponement: '区科协同意延期一年' } },
    ])
  })

  test('past the charter’s own three years, but not five, is a reminder', () => {
    const about = met(congress('2022-11-02', { charterYears: 3 }))
    expect(cycle(about, '2025-11-02')).toEqual(['congress-window'])
    expect(foundBy('congress-cycle', about, '2025-11-03')).toMatchObject([
      { code: 'congress-past-charter', kind: 'reminder', facts: { charterYears: 3 }, dueOn: '2027-11-02' },
    ])
  })

  test('a charter of its own outside three to five years is a reminder, and does not move the five', () => {
    const about = met(congress('2019-11-02', { charterYears: 6 }))
    expect(cycle(about, '2024-11-03')).toEqual(['congress-overdue', 'charter-years-outside'])
  })

  test('a congress before three years were over is a reminder', () => {
    const about = met(congress('2023-01-15'), congress('2026-01-14', { ordinal: 2 }))
    expect(cycle(about, '2026-11-22')).toEqual(['congress-early'])
    const onTime = met(congress('2023-01-15'), congress('2026-01-15', { ordinal: 2 }))
    expect(cycle(onTime, '2026-11-22')).toEqual([])
  })

  test('without the day of the last congress nothing can be judged', () => {
    expect(foundBy('congress-cycle', met(), '2026-11-22')).toMatchObject([
      { code: 'congress-unknown', kind: 'undetermined', lacking: ['congress-date'] },
    ])
    const undated = met(congress('2015-11-02'), { ordinal: 2, startOn: day('2021-01-15') })
    expect(foundBy('congress-cycle', undated, '2026-11-22')).toMatchObject([
      { code: 'congress-unknown', record: { kind: 'term', id: 'b' } },
    ])
  })
})
