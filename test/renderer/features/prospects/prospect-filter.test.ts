import { expect, test } from 'vitest'
import {
  filteredProspects,
  isContactDue,
  NO_PROSPECT_FILTER,
} from '../../../../renderer/features/prospects/prospect-filter'
import { Searcher } from '../../../../renderer/ui/search/searcher'
import { day } from '../../../support/association-facts'
import { view } from '../../../support/register-views'

const today = day('2026-11-22')
const wants = view('prospect', 'p1', 1, {
  hostName: '重庆悦来光电有限公司',
  state: 'open',
  willingness: 'wants',
  nextContactOn: today,
})
const later = view('prospect', 'p2', 2, {
  hostName: '重庆古路模具有限公司',
  state: 'open',
  nextContactOn: day('2026-11-23'),
})
const founded = view('prospect', 'p3', 3, {
  hostName: '重庆鱼嘴软件有限公司',
  state: 'founded',
  nextContactOn: day('2026-01-01'),
})

test('a contact is due on its day, of those still to be won', () => {
  expect([wants, later, founded].map((each) => isContactDue(each, today))).toEqual([true, false, false])
})

test('narrowed by wish, by what is due, by name', () => {
  const shown = (change: object) =>
    filteredProspects(
      [wants, later, founded],
      { ...NO_PROSPECT_FILTER, ...change },
      new Searcher(),
      today,
    ).map(({ id }) => id)
  expect(shown({})).toEqual(['p1', 'p2', 'p3'])
  expect(shown({ due: true })).toEqual(['p1'])
  expect(shown({ willingness: 'wants' })).toEqual(['p1'])
  expect(shown({ query: '古路' })).toEqual(['p2'])
})
