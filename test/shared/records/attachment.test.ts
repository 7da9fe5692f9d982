import { describe, expect, test } from 'vitest'
import { aboveOf, rootOf } from '../../../shared/merge/lineage'
import { outgoing } from '../../../shared/merge/outgoing'
import { planImport } from '../../../shared/merge/plan'
import { attachmentKindOf } from '../../../shared/records/kinds'
import { CITY, lookupIn, state, written, YUZHONG } from '../../support/record-states'

const HASH = 'a'.repeat(64)
const attached = (recordKind: string, recordId: string, kind = 'attachment') =>
  state(kind, 'f1', YUZHONG, {
    core: [written(YUZHONG, 3, { recordKind, recordId, hash: HASH, name: '章程.pdf' })],
  })
const association = state('association', 'a1', YUZHONG, {
  core: [written(YUZHONG, 1, { name: '甲', localOffice: YUZHONG })],
})
const meeting = state('meeting', 'm1', YUZHONG, { core: [written(YUZHONG, 2, { associationId: 'a1' })] })

describe('an attachment', () => {
  test('belongs to the association of the record it is on, through as many levels as there are', () => {
    const file = attached('meeting', 'm1')
    expect(aboveOf(file)).toEqual({ kind: 'meeting', id: 'm1' })
    expect(rootOf(file, lookupIn(association, meeting, file))).toMatchObject({ localOffice: YUZHONG })
  })

  test('that names itself, another one, or a kind that nobody knows has nothing above it', () => {
    for (const kind of ['attachment', 'office-attachment', 'nobody', '__proto__']) {
      const file = attached(kind, 'f1')
      expect(aboveOf(file)?.id).toBeUndefined()
      expect(rootOf(file, lookupIn(association, file))).toBeUndefined()
    }
  })

  test('waits for its record, and comes after it in the same bundle', () => {
    const question = { sender: YUZHONG, receiver: CITY, waiting: [], held: lookupIn(), now: Date.now() }
    const file = attached('meeting', 'm1')
    expect(planImport({ ...question, incoming: [file] }).waiting).toMatchObject([
      { missing: { kind: 'meeting', id: 'm1' } },
    ])
    const whole = planImport({ ...question, incoming: [file, meeting, association] })
    expect(whole.waiting).toEqual([])
    expect(whole.changes.map(({ after }) => after.kind)).toEqual(['association', 'meeting', 'attachment'])
  })
})

test('an attachment travels as its record does: those of rolls and letters stay in the office', () => {
  expect(attachmentKindOf('dossier')).toBe('attachment')
  expect(attachmentKindOf('situation-report')).toBe('attachment')
  expect(attachmentKindOf('member')).toBe('office-attachment')
  expect(attachmentKindOf('letter')).toBe('office-attachment')
  const lookup = lookupIn(association, meeting)
  const route = { sender: YUZHONG, receiver: CITY }
  expect(outgoing(attached('meeting', 'm1'), route, lookup)).toBeDefined()
  expect(outgoing(attached('member', 'p1', 'office-attachment'), route, lookup)).toBeUndefined()
})
