import { expect, test } from 'vitest'
import { outgoing } from '../../../shared/merge/outgoing'
import type { RecordState } from '../../../shared/records/version'
import { CITY, lookupIn, NANAN, state, written, YUZHONG } from '../../support/record-states'

const association = state('association', 'a1', YUZHONG, {
  core: [written(YUZHONG, 1, { name: '甲', localOffice: YUZHONG })],
  service: [written(YUZHONG, 2, { platformState: 'registered' })],
  contact: [written(YUZHONG, 3, { sealed: 'x' })],
  life: [written(YUZHONG, 4, { deleted: false })],
})
const municipal = state('association', 'c1', CITY, {
  core: [written(CITY, 1, { name: '市级', localOffice: YUZHONG })],
  contact: [written(YUZHONG, 5, { sealed: 'x' })],
})
const evaluation = state('evaluation', 'e1', YUZHONG, {
  core: [written(YUZHONG, 6, { associationId: 'a1' })],
  reception: [written(CITY, 2, { receivedOn: '2026-01-20' })],
})
const all = [association, municipal, evaluation]

const sent = (record: RecordState, sender: string, receiver: string) => {
  const out = outgoing(record, { sender, receiver }, lookupIn(...all))
  return out === undefined ? undefined : Object.keys(out.groups)
}

test('a district sends what travels and is its own; phones and notes about persons stay', () => {
  expect(sent(association, YUZHONG, CITY)).toEqual(['core', 'service', 'life'])
})

test('a roll of members stays in its office', () => {
  const member = state('member', 'm1', YUZHONG, {
    core: [written(YUZHONG, 7, { associationId: 'a1', name: '张三' })],
    contact: [written(YUZHONG, 7, { sealed: 'x' })],
  })
  expect(sent(member, YUZHONG, CITY)).toBeUndefined()
})

test('a municipal-level association goes bare, so that a proposal can hang on it', () => {
  expect(sent(municipal, YUZHONG, CITY)).toEqual([])
})

test('市科协 sends its own groups, and to each district only what concerns it', () => {
  expect(sent(evaluation, CITY, YUZHONG)).toEqual(['reception'])
  expect(sent(municipal, CITY, YUZHONG)).toEqual(['core'])
  expect(sent(evaluation, CITY, NANAN)).toBeUndefined()
  expect(sent(municipal, CITY, NANAN)).toBeUndefined()
  expect(sent(association, CITY, YUZHONG)).toBeUndefined()
})

test('kinds and groups that this program does not know do not leave', () => {
  const unknown = state('announcement', 'n1', YUZHONG, { text: [written(YUZHONG, 8, { body: '…' })] })
  const newer = state('association', 'a1', YUZHONG, { secret: [written(YUZHONG, 9, { x: 1 })] })
  expect(sent(unknown, YUZHONG, CITY)).toBeUndefined()
  expect(sent(newer, YUZHONG, CITY)).toEqual([])
})

test('what an office keeps for itself outside every association leaves not even a trace', () => {
  const settings = state('office-settings', YUZHONG, YUZHONG, {
    notes: [written(YUZHONG, 10, { handlingNotes: '内部' })],
  })
  expect(sent(settings, YUZHONG, CITY)).toBeUndefined()
})
