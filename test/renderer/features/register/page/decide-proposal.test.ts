import { expect, test } from 'vitest'
import {
  decisionChanges,
  proposedFields,
} from '../../../../../renderer/features/register/page/decide-proposal'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import { view } from '../../../../support/register-views'

const today = '2026-11-22' as IsoDate
const record = view('association', 'c1', 1, { name: '甲科协', sciTechWorkers: 300 })
const proposal = view('proposal', 'p1', 2, {
  associationId: 'c1',
  fields: { sciTechWorkers: 320, name: '甲科协', hostName: '甲公司' },
})

test('shown is what differs, in the order of the record', () => {
  expect(proposedFields(record, proposal)).toEqual([
    { field: 'hostName', now: undefined, proposed: '甲公司' },
    { field: 'sciTechWorkers', now: 300, proposed: 320 },
  ])
})

test('accepting writes what differs and the answer, together', () => {
  expect(decisionChanges(record, proposal, { decision: 'accepted', reason: ' ', today })).toEqual([
    { kind: 'association', id: 'c1', set: { hostName: '甲公司', sciTechWorkers: 320 } },
    { kind: 'proposal', id: 'p1', set: { decision: 'accepted', decidedOn: today } },
  ])
})

test('declining writes the answer with its reason and leaves the record alone', () => {
  expect(decisionChanges(record, proposal, { decision: 'declined', reason: '重复 ', today })).toEqual([
    { kind: 'proposal', id: 'p1', set: { decision: 'declined', decidedOn: today, reason: '重复' } },
  ])
})
