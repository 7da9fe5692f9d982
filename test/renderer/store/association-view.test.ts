import { expect, test } from 'vitest'
import { associationView, associationViews } from '../../../renderer/store/association-view'
import { rowOf } from '../../../renderer/store/record-rows'
import { viewOfRow } from '../../../renderer/store/record-view'
import type { RecordView } from '../../../renderer/store/store-face'
import { CITY, state, written, YUZHONG } from '../../support/record-states'

const served = viewOfRow<'association'>(
  rowOf(
    state('association', 'm1', CITY, { service: [written(YUZHONG, 1, { platformState: 'registered' })] }),
    1,
  ),
)
const proposal = (id: string, arrival: number, name: string, decision?: string): RecordView<'proposal'> =>
  viewOfRow<'proposal'>(
    rowOf(
      state('proposal', id, YUZHONG, {
        core: [written(YUZHONG, 2, { associationId: 'm1', fields: { name } })],
        ...(decision === undefined ? {} : { decision: [written(CITY, 1, { decision })] }),
      }),
      arrival,
    ),
  )

test('while 市科协 has not recorded it, an association shows what was proposed, marked so', () => {
  const view = associationView(served, [proposal('p1', 2, '旧名'), proposal('p2', 3, '新名')])
  expect(view).toMatchObject({ proposed: true, value: { name: '新名', platformState: 'registered' } })
  expect(view.proposal?.id).toBe('p2')
})

test('what 市科协 recorded stands, whatever was proposed', () => {
  const core = [written(CITY, 3, { name: '市科协登记名' })]
  const recorded = viewOfRow<'association'>(rowOf(state('association', 'm1', CITY, { core }), 4))
  expect(associationView(recorded, [proposal('p1', 5, '新名')])).toMatchObject({
    proposed: false,
    value: { name: '市科协登记名' },
  })
})

test('a declined proposal is shown, marked so, only while there is no other', () => {
  const declined = proposal('p1', 2, '旧名', 'declined')
  expect(associationView(served, [declined])).toMatchObject({
    proposed: false,
    declined: true,
    value: { name: '旧名', platformState: 'registered' },
  })
  expect(associationView(served, [proposal('p2', 1, '再提'), declined])).toMatchObject({
    proposed: true,
    declined: false,
    value: { name: '再提' },
  })
})

test('a list lays each proposal over its own association', () => {
  const other = { ...served, id: 'm2' }
  const names = associationViews([served, other], [proposal('p1', 2, '甲')]).map(({ value }) => value.name)
  expect(names).toEqual(['甲', undefined])
})
