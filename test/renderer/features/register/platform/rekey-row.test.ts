import { expect, test } from 'vitest'
import { listed } from '../../../../../renderer/features/register/list/listed-association'
import { rekeyRows } from '../../../../../renderer/features/register/platform/rekey-row'
import type { Association } from '../../../../../shared/records/association'
import { day } from '../../../../support/association-facts'
import { view } from '../../../../support/register-views'

const OFFICE = '500157'
const one = (id: string, value: Association) =>
  listed({
    record: view('association', id, 1, value),
    value: { localOffice: OFFICE, status: 'active', name: id, ...value },
    proposed: false,
    proposal: undefined,
    declined: false,
  })

test('outstanding are the associations of this place, unregistered first, municipal-level ones too (48号文三（二）)', () => {
  const rows = rekeyRows({
    associations: [
      one('b', { platformState: 'registered' }),
      one('d', { platformState: 'complete' }),
      one('e', { localOffice: '500103' }),
      one('f', { status: 'deregistered' }),
      one('c', { level: 'municipal' }),
      one('a', { platformState: 'unregistered' }),
    ],
    posts: [
      view('post', 'p1', 1, { associationId: 'a', office: 'chair', person: '旧', to: day('2025-01-01') }),
      view('post', 'p2', 1, { associationId: 'a', office: 'chair', person: '余华' }),
    ],
    members: [view('member', 'm1', 1, { associationId: 'a', state: 'current' })],
    office: OFFICE,
  })
  expect(rows.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(rows[0]).toMatchObject({ chair: '余华', members: 1 })
})
