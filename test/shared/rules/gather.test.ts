import { expect, test } from 'vitest'
import { NO_PARTS } from '../../../shared/rules/facts'
import { factsOfAll, type GatheredRecords } from '../../../shared/rules/gather'
import { day } from '../../support/association-facts'

const NOTHING: GatheredRecords = {
  associations: [],
  proposals: [],
  ...NO_PARTS,
}
const municipal = { id: 'a1', office: 'cq', value: { platformState: 'registered' as const } }

test('records reach the association they name; those that name none or another reach nobody', () => {
  const [one, two] = factsOfAll({
    ...NOTHING,
    associations: [municipal, { ...municipal, id: 'a2' }],
    terms: [
      { id: 't1', value: { associationId: 'a2', ordinal: 2 } },
      { id: 't2', value: { ordinal: 3 } },
      { id: 't3', value: { associationId: 'a9', ordinal: 4 } },
    ],
  })
  expect(one?.terms).toEqual([])
  expect(two?.terms.map(({ id }) => id)).toEqual(['t1'])
})

const proposal = (decision?: 'declined') => ({
  id: 'p1',
  value: {
    associationId: 'a1',
    fields: { name: '重庆翠云新材料有限公司企业科协', level: 'municipal' as const },
    proposedOn: day('2026-10-20'),
    ...(decision === undefined ? {} : { decision }),
  },
})

test('the district’s proposal stands in until 市科协 has sent the core; a declined one does not', () => {
  const [open] = factsOfAll({ ...NOTHING, associations: [municipal], proposals: [proposal()] })
  expect(open?.association).toMatchObject({ level: 'municipal', platformState: 'registered' })
  const [declined] = factsOfAll({
    ...NOTHING,
    associations: [municipal],
    proposals: [proposal('declined')],
  })
  expect(declined?.association.level).toBeUndefined()
  const known = { ...municipal, value: { level: 'district' as const } }
  const [core] = factsOfAll({ ...NOTHING, associations: [known], proposals: [proposal()] })
  expect(core?.association.level).toBe('district')
})
