import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import type { Letter } from '../../../../../shared/records/letter'
import {
  filteredLetters,
  letterRows,
  letterYears,
  type LetterFilter,
} from '../../../../../renderer/features/register/letters/letter-rows'
import { Searcher } from '../../../../../renderer/ui/search/searcher'
import { view } from '../../../../support/register-views'
import { spokenInPlace } from '../../../../support/spoken'

const letter = (id: string, change: Letter) =>
  view('letter', id, 1, {
    associationId: 'a',
    letterKind: 'feedback',
    title: '关于反馈的函',
    body: '特此函告。',
    datedOn: '2026-11-20' as IsoDate,
    ...change,
  })
const notice = (associationId: string) =>
  letter(`n-${associationId}`, {
    associationId,
    letterKind: 'notice',
    documentNumber: '两江科协函〔2026〕3号',
    title: '2026年度等次公示',
  })

test('a public notice is one paper about every association it names', () => {
  const rows = letterRows([
    notice('a'),
    letter('f', { documentNumber: '两江科协函〔2026〕4号' }),
    notice('b'),
  ])
  expect(rows.map(({ associations, state }) => [associations, state])).toEqual([
    [['a', 'b'], 'kept'],
    [['a'], 'kept'],
  ])
})

test('a number that stands twice, and what is missing, is said', () => {
  const rows = letterRows([
    letter('1', { documentNumber: '两江科协函〔2026〕4号' }),
    letter('2', { documentNumber: '两江科协函[2026]4号' }),
    letter('3', {}),
    view('letter', '4', 1, { associationId: 'a', documentNumber: '两江科协函〔2026〕5号' }),
  ])
  expect(rows.map(({ state }) => state)).toEqual([
    'number-taken',
    'number-taken',
    'number-missing',
    'unfinished',
  ])
})

test('the year is that of the number; found by association, number and state', () => {
  const rows = letterRows([
    letter('1', { documentNumber: '两江科协发〔2025〕9号', datedOn: '2026-01-04' as IsoDate }),
    letter('2', { associationId: 'b' }),
  ])
  expect(letterYears(rows)).toEqual(['2026', '2025'])
  const names = new Map([['b', '重庆康美企业科协']])
  const found = (filter: Partial<LetterFilter>) =>
    filteredLetters(rows, { query: '', ...filter }, new Searcher(spokenInPlace()), names).map(({ id }) => id)
  expect(found({ year: '2025' })).toEqual(['1'])
  expect(found({ query: '康美' })).toEqual(['2'])
  expect(found({ query: '2025〕9' })).toEqual(['1'])
  expect(found({ state: 'number-missing' })).toEqual(['2'])
  expect(found({ association: 'a', kind: 'notice' })).toEqual([])
})
