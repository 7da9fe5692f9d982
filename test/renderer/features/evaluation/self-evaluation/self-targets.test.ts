import { expect, test } from 'vitest'
import { selfTargets } from '../../../../../renderer/features/evaluation/self-evaluation/self-targets'
import { yearRows } from '../../../../../renderer/features/evaluation/year/year-rows'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import { listedAssociation } from '../../../../support/year-associations'

const OFFICE = '500157'
const day = (text: string) => text as IsoDate
const evaluation = (id: string, office: string, more: object = {}) => ({
  id: `${id}:2026`,
  office,
  value: { associationId: id, year: 2026, ...more },
})

test('sheets are made for what is open or due; what is left out says why', () => {
  const rows = yearRows({
    year: 2026,
    today: day('2026-11-20'),
    role: 'district',
    office: OFFICE,
    associations: [
      listedAssociation('open'),
      listedAssociation('due'),
      listedAssociation('confirmed'),
      listedAssociation('handed-over'),
      listedAssociation('young', { approvedOn: day('2026-10-01') }),
    ],
    dossiers: [],
    assignments: [],
    evaluations: [
      evaluation('open', OFFICE),
      evaluation('confirmed', OFFICE, { step: 'confirmed' }),
      evaluation('handed-over', '500103'),
    ],
  })
  const { sheets, begun, left } = selfTargets(rows, OFFICE)
  expect(sheets.map(({ associationId }) => associationId)).toEqual(['open', 'due'])
  expect(begun).toBe(1)
  expect(left.map(({ row, reason }) => [row.associationId, reason])).toEqual([
    ['confirmed', 'closed'],
    ['handed-over', 'others'],
    ['young', 'not-due'],
  ])
})
