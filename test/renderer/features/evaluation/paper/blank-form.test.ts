import { expect, test } from 'vitest'
import { formToFill, rowsToFill } from '../../../../../renderer/features/evaluation/paper/blank-form'
import { yearRows } from '../../../../../renderer/features/evaluation/year/year-rows'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import { listedAssociation } from '../../../../support/year-associations'

const OFFICE = '500157'
const day = (text: string) => text as IsoDate
const ownScheme = { ...defaultScheme('park'), id: 'own-1', name: '本区办法' }
const facts = {
  year: 2026,
  office: OFFICE,
  schemes: [{ scheme: ownScheme, publishedOn: day('2026-01-05') }],
}
const rows = yearRows({
  year: 2026,
  today: day('2026-11-20'),
  role: 'district',
  office: OFFICE,
  associations: [
    listedAssociation('begun', { kind: 'park' }),
    listedAssociation('planned', { kind: 'park' }),
    listedAssociation('chamber', { kind: 'chamber' }),
    listedAssociation('city', { level: 'municipal' }),
  ],
  dossiers: [],
  assignments: [],
  evaluations: [
    {
      id: 'begun:2026',
      office: OFFICE,
      value: {
        associationId: 'begun',
        year: 2026,
        scheme: defaultScheme('park'),
        assessors: ['王敏'],
        opinion: '活动扎实',
      },
    },
  ],
})
const formOf = (id: string) => {
  const row = rows.find(({ associationId }) => associationId === id)
  if (row === undefined) throw new Error(id)
  return formToFill(row, facts)
}

test('a blank form exists before the evaluation is begun, with the scheme it would begin with', () => {
  expect(formOf('planned')).toMatchObject({
    blank: true,
    scheme: { id: 'own-1' },
    association: { name: 'planned' },
    evaluation: { associationId: 'planned', year: 2026 },
    offices: { evaluating: '两江新区科协' },
  })
  expect(formOf('chamber')?.scheme.id).toBe('default-chamber')
})

test('the blank form of an evaluation that was begun keeps its frozen scheme and says nothing of what was entered', () => {
  const form = formOf('begun')
  expect(form?.scheme.id).toBe('default-park')
  expect(form?.evaluation.assessors).toBeUndefined()
  expect(form?.evaluation.opinion).toBeUndefined()
})

test('blank forms are for those chosen, else for all that are due or begun', () => {
  const ids = (chosen: readonly string[]) =>
    rowsToFill(rows, new Set(chosen)).map(({ associationId }) => associationId)
  expect(ids([])).toEqual(['begun', 'planned', 'chamber'])
  expect(ids(['city', 'planned'])).toEqual(['planned', 'city'])
})
