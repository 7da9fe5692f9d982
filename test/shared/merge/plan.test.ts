import { expect, test } from 'vitest'
import { aboveOf } from '../../../shared/merge/lineage'
import { planImport, type ImportQuestion } from '../../../shared/merge/plan'
import type { RecordState, Sibling, VersionVector } from '../../../shared/records/version'
import { CITY, lookupIn, NANAN, replicaOf, state, written, YUZHONG } from '../../support/record-states'

const NOW = 1_760_000_000_000
const plan = (question: Partial<ImportQuestion> & { readonly ours?: readonly RecordState[] }) =>
  planImport({
    sender: YUZHONG,
    receiver: CITY,
    incoming: [],
    waiting: [],
    now: NOW,
    held: lookupIn(...(question.ours ?? [])),
    ...question,
  })

const core = { name: '甲公司科协', level: 'district', localOffice: YUZHONG }
const association = state('association', 'a1', YUZHONG, { core: [written(YUZHONG, 1, core)] })
const meeting = (id = 'm1', associationId = 'a1'): RecordState =>
  state('meeting', id, YUZHONG, { core: [written(YUZHONG, 2, { associationId, expected: 9, present: 6 })] })

test('a first bundle creates its records, counted by kind', () => {
  const planned = plan({ incoming: [meeting(), association] })
  expect(planned.changes.map(({ what, after }) => [what, after.kind])).toEqual([
    ['created', 'association'],
    ['created', 'meeting'],
  ])
  expect(planned.counts).toContainEqual({ kind: 'meeting', created: 1, changed: 0, deleted: 0, unchanged: 0 })
})

test('the same bundle again changes nothing', () => {
  const planned = plan({ incoming: [association, meeting()], ours: [association, meeting()] })
  expect(planned).toMatchObject({ changes: [], unchanged: 2, conflicts: [], setAside: [], older: 0 })
})

test('an old bundle after a newer one changes nothing, and it is said', () => {
  const newer = state('association', 'a1', YUZHONG, { core: [written(YUZHONG, 3, { ...core, name: '乙' })] })
  expect(plan({ incoming: [association], ours: [newer] })).toMatchObject({ changes: [], older: 1 })
})

test('two values that had not seen each other become a conflict, and the rest is taken in', () => {
  const ours = state('evaluation', 'e1', YUZHONG, {
    core: [written(YUZHONG, 1, { associationId: 'a1', year: 2025 })],
    visit: [written(YUZHONG, 2, { assessors: ['李'] })],
  })
  const laptop = { ...written(YUZHONG, 1, { assessors: ['王'] }) }
  const theirs: RecordState = {
    ...ours,
    groups: {
      visit: [
        {
          ...laptop,
          version: {
            ...laptop.version,
            dot: { replica: `${YUZHONG}.0000000000000002`, counter: 1 },
            seen: { [`${YUZHONG}.0000000000000002`]: 1 },
          },
        },
      ],
      extras: [written(YUZHONG, 3, { opinion: '好' })],
    },
  }
  const planned = plan({ incoming: [theirs], ours: [association, ours] })
  expect(planned.conflicts.map(({ group }) => group)).toEqual(['visit'])
  expect(planned.changes[0]?.groups.toSorted()).toEqual(['extras', 'visit'])
})

test('a record whose parent has not arrived waits, and comes in when the parent does', () => {
  const first = plan({ incoming: [meeting('m1', 'a9')] })
  expect(first.changes).toEqual([])
  expect(first.waiting.map(({ missing }) => missing)).toEqual([{ kind: 'association', id: 'a9' }])

  const parent = state('association', 'a9', YUZHONG, { core: [written(YUZHONG, 4, core)] })
  const second = plan({ incoming: [parent], waiting: first.waiting })
  expect(second.changes.map(({ after }) => after.kind)).toEqual(['association', 'meeting'])
  expect(second.waiting).toEqual([])
})

test('what another district owns is set aside and listed, and the rest is taken in (threat 21)', () => {
  const theirs = state('association', 'b1', NANAN, {
    core: [written(NANAN, 1, { ...core, localOffice: NANAN })],
  })
  const forged = state('association', 'b1', NANAN, { core: [written(YUZHONG, 9, { name: '改名' })] })
  const planned = plan({ incoming: [forged, association], ours: [theirs] })
  expect(planned.setAside).toEqual([{ kind: 'association', id: 'b1', group: 'core', code: 'not-owner' }])
  expect(planned.changes.map(({ after }) => after.id)).toEqual(['a1'])
})

test('a district cannot speak in the name of another office', () => {
  const forged = state('association', 'b1', NANAN, { core: [written(NANAN, 2, core)] })
  expect(plan({ incoming: [forged] }).setAside.map(({ code }) => code)).toEqual(['other-writer'])
})

test('a district cannot hang a record of its own under an association of another district', () => {
  const theirs = state('association', 'b1', NANAN, {
    core: [written(NANAN, 1, { ...core, localOffice: NANAN })],
  })
  const planned = plan({ incoming: [meeting('m1', 'b1')], ours: [theirs] })
  expect(planned.setAside.map(({ code }) => code)).toEqual(['not-owner'])
  const moved = plan({ incoming: [meeting('m1', 'a1')], ours: [theirs, association, meeting('m1', 'b1')] })
  expect(moved.changes).toEqual([])
})

test('nor under one that names no local office (《实施细则》第三条)', () => {
  const theirs = state('association', 'b1', NANAN, { core: [written(NANAN, 1, { name: '乙公司科协' })] })
  const planned = plan({ incoming: [meeting('m1', 'b1')], ours: [theirs] })
  expect([planned.changes, planned.setAside.map(({ code }) => code)]).toEqual([[], ['not-owner']])
})

test('a district cannot take a record over by writing its own name on it', () => {
  const claimed = state('association', 'a1', NANAN, { core: [written(NANAN, 7, core)] })
  const planned = plan({ sender: NANAN, incoming: [claimed], ours: [association] })
  expect(planned.setAside.map(({ code }) => code)).toEqual(['other-custody'])
})

test('for a municipal-level association the district writes service only; its proposal comes along', () => {
  const municipal = state('association', 'c1', CITY, {
    core: [written(YUZHONG, 5, { name: '市级' })],
    service: [written(YUZHONG, 6, { platformState: 'registered' })],
  })
  const proposal = state('proposal', 'p1', YUZHONG, {
    core: [written(YUZHONG, 7, { associationId: 'c1', fields: { name: '市级' } })],
  })
  const planned = plan({ incoming: [municipal, proposal] })
  expect(planned.setAside).toEqual([{ kind: 'association', id: 'c1', group: 'core', code: 'not-owner' }])
  expect(planned.changes.map(({ after }) => [after.kind, Object.keys(after.groups)])).toEqual([
    ['association', ['service']],
    ['proposal', ['core']],
  ])
})

test('市科协 returns results on the records of a district', () => {
  const evaluation = state('evaluation', 'e1', YUZHONG, {
    core: [written(YUZHONG, 1, { associationId: 'a1', year: 2025 })],
  })
  const returned = state('evaluation', 'e1', YUZHONG, {
    core: [written(CITY, 2, { associationId: 'a1', year: 2024 })],
    reception: [written(CITY, 1, { receivedOn: '2026-01-20' })],
  })
  const planned = plan({
    sender: CITY,
    receiver: YUZHONG,
    incoming: [returned],
    ours: [association, evaluation],
  })
  expect(planned.setAside.map(({ group, code }) => [group, code])).toEqual([['core', 'not-owner']])
  expect(planned.changes[0]?.groups).toEqual(['reception'])
})

test('a value that its definition does not allow is set aside; what is unknown here is kept', () => {
  const odd = state('association', 'a1', YUZHONG, {
    core: [written(YUZHONG, 1, { ...core, level: 'galactic' })],
    service: [written(YUZHONG, 2, { platformState: 'registered', newField: { of: 'a newer program' } })],
  })
  const newKind = state('announcement', 'n1', YUZHONG, { text: [written(YUZHONG, 3, { body: '…' })] })
  const planned = plan({ incoming: [odd, newKind] })
  expect(planned.setAside.map(({ group, code }) => [group, code])).toEqual([['core', 'invalid-value']])
  expect(planned.changes.map(({ after }) => after.kind).toSorted()).toEqual(['announcement', 'association'])
  expect(planned.changes.find(({ after }) => after.id === 'a1')?.after.groups['service']?.[0]?.value).toEqual(
    {
      platformState: 'registered',
      newField: { of: 'a newer program' },
    },
  )
})

test('personal groups do not come in from another office', () => {
  const leaked = state('association', 'a1', YUZHONG, { contact: [written(YUZHONG, 2, { sealed: 'x' })] })
  expect(plan({ incoming: [leaked], ours: [association] }).setAside.map(({ code }) => code)).toEqual([
    'private-group',
  ])
})

test('a clock years ahead is counted, and decides nothing', () => {
  const late = written(YUZHONG, 1, core)
  const ahead = state('association', 'a1', YUZHONG, {
    core: [{ ...late, version: { ...late.version, clock: '9999999999999-00000' } }],
  })
  const planned = plan({ incoming: [ahead] })
  expect([planned.clocksAhead, planned.changes.length]).toEqual([1, 1])
})

test('a deletion that had seen everything deletes', () => {
  const deletion = state('association', 'a1', YUZHONG, {
    life: [written(YUZHONG, 8, { deleted: true }, { [replicaOf(YUZHONG)]: 1 })],
  })
  expect(plan({ incoming: [deletion], ours: [association] }).changes.map(({ what }) => what)).toEqual([
    'deleted',
  ])
})

/** One value by a replica of its own, so that none has seen another. */
const rival = (number: number, seen: VersionVector = {}): Sibling => {
  const replica = `${YUZHONG}.${String(number).padStart(16, '0')}`
  const { version } = written(YUZHONG, 1, core)
  return {
    version: { ...version, dot: { replica, counter: 1 }, seen: { ...seen, [replica]: 1 } },
    value: { ...core, hostName: `第 ${number} 个` },
  }
}
const rivals = (from: number, count: number): readonly Sibling[] =>
  Array.from({ length: count }, (_, index) => rival(from + index))

test('conflicts that come bit by bit end where a bundle could not carry them any more (threat 14)', () => {
  const first = plan({ incoming: [state('association', 'a1', YUZHONG, { core: rivals(1, 60) })] })
  const more = plan({
    incoming: [state('association', 'a1', YUZHONG, { core: rivals(61, 60) })],
    ours: first.changes.map(({ after }) => after),
  })
  expect(more.setAside).toEqual([{ kind: 'association', id: 'a1', group: 'core', code: 'too-many' }])
  expect(more.changes).toEqual([])
})

test('what waits grows no further than a bundle carries, and keeps what it had (threat 14)', () => {
  const orphan = (from: number): RecordState =>
    state('meeting', 'm1', YUZHONG, {
      core: rivals(from, 60).map(({ version }) => ({ version, value: { associationId: 'a9' } })),
    })
  const first = plan({ incoming: [orphan(1)] })
  const more = plan({ incoming: [orphan(61)], waiting: first.waiting })
  expect(more.setAside).toEqual([{ kind: 'meeting', id: 'm1', group: 'core', code: 'too-many' }])
  expect(more.waiting.map((entry) => entry.state.groups['core']?.length)).toEqual([60])
})

test('a record longer than a line can carry with what is written besides is set aside (threat 14)', () => {
  const long = {
    ...association,
    groups: { core: [written(YUZHONG, 1, { ...core, more: 'x'.repeat(2_000_000) })] },
  }
  expect(plan({ incoming: [long] }).setAside.map(({ code }) => code)).toEqual(['too-many'])
})

test('so do groups that nobody knows (threat 14)', () => {
  const unknown = (name: string, count: number): RecordState['groups'] =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, [written(YUZHONG, 2, {})]]))
  const first = plan({
    incoming: [{ ...association, groups: { ...association.groups, ...unknown('a', 60) } }],
  })
  const more = plan({
    incoming: [{ ...association, groups: unknown('b', 60) }],
    ours: first.changes.map(({ after }) => after),
  })
  expect(Object.keys(more.changes[0]?.after.groups ?? {})).toHaveLength(64)
  expect(more.setAside.every(({ code }) => code === 'too-many')).toBe(true)
})

test('a vector that leaves no room for the next writer is set aside (threat 6)', () => {
  const seen = Object.fromEntries(
    Array.from({ length: 255 }, (_, n) => [`${NANAN}.${String(n).padStart(16, '0')}`, 2 ** 48]),
  )
  const planned = plan({ incoming: [state('association', 'a1', YUZHONG, { core: [rival(1, seen)] })] })
  expect([planned.changes, planned.setAside.map(({ code }) => code)]).toEqual([[], ['too-many']])
})

test('a value that names another office’s association is set aside, also where another one is shown beside it (threat 21)', () => {
  const theirs = state('association', 'n1', NANAN, {
    core: [written(NANAN, 1, { name: '乙', level: 'district', localOffice: NANAN })],
  })
  const clocked = (sibling: Sibling, clock: string): Sibling => ({
    ...sibling,
    version: { ...sibling.version, clock },
  })
  const first = clocked(written(YUZHONG, 2, { associationId: 'a1', present: 6 }), '1760000000009-00000')
  const held = state('meeting', 'm1', YUZHONG, { core: [first] })
  // One replaces what is shown and has an early clock, the other stands beside it and names the other association.
  const early = clocked(written(YUZHONG, 3, { associationId: 'a1', present: 7 }), '1760000000001-00000')
  const { version } = rival(600)
  const moved = clocked({ version, value: { associationId: 'n1', present: 8 } }, '1760000000005-00000')
  const planned = plan({
    incoming: [state('meeting', 'm1', YUZHONG, { core: [moved, early] })],
    ours: [association, theirs, held],
  })
  expect(planned.setAside).toEqual([{ kind: 'meeting', id: 'm1', group: 'core', code: 'not-owner' }])
  expect(planned.changes.map(({ after }) => after.groups['core'])).toEqual([[early]])
})

test('a field that another group brings besides its own moves no record (threat 21)', () => {
  const theirs = state('association', 'n1', NANAN, {
    core: [written(NANAN, 1, { name: '乙', level: 'district', localOffice: NANAN })],
  })
  const held = state('evaluation', 'e1', YUZHONG, {
    core: [written(YUZHONG, 2, { associationId: 'a1', year: 2025 })],
  })
  const smuggled = state('evaluation', 'e1', YUZHONG, {
    aaa: [written(YUZHONG, 3, { associationId: 'n1' })],
  })
  const planned = plan({ incoming: [smuggled], ours: [association, theirs, held] })
  const [change] = planned.changes
  expect(change === undefined ? undefined : aboveOf(change.after)).toEqual({ kind: 'association', id: 'a1' })
})

test('one who fills the vector up to its limit keeps no place from those who write on it (threat 6)', () => {
  const seen = Object.fromEntries(
    Array.from({ length: 127 }, (_, n) => [`${YUZHONG}.${String(n).padStart(16, '0')}`, 2 ** 48]),
  )
  const full = plan({ incoming: [state('association', 'a1', YUZHONG, { core: [rival(500, seen)] })] })
  const held = full.changes.map(({ after }) => after)
  const known = held[0]?.groups['core']?.[0]?.version.seen ?? {}
  const next = (number: number) => state('association', 'a1', YUZHONG, { core: [rival(number, known)] })
  const honest = plan({ incoming: [next(501)], ours: held })
  expect([honest.setAside, honest.changes[0]?.after.groups['core']]).toEqual([[], [rival(501, known)]])
  // Two more at once is nobody who writes on what stands there.
  const jump = { ...known, [`${NANAN}.00000000000000aa`]: 1 }
  const crowding = plan({
    incoming: [state('association', 'a1', YUZHONG, { core: [rival(502, jump)] })],
    ours: held,
  })
  expect(crowding.setAside.map(({ code }) => code)).toEqual(['too-many'])
})

test('a custody epoch at the end of its range is set aside, so that the next transfer can still be counted (threat 6)', () => {
  const last = written(YUZHONG, 1, core)
  const far = { ...last, version: { ...last.version, epoch: 1_000_000 } }
  const planned = plan({ incoming: [state('association', 'a1', YUZHONG, { core: [far] })] })
  expect([planned.changes, planned.setAside.map(({ code }) => code)]).toEqual([[], ['other-custody']])
})

test('sixty thousand records without their parent wait, each once (threats 14, 22)', () => {
  const orphans = Array.from({ length: 60_000 }, (_, n) => meeting(`m${n}`, 'a9'))
  const first = plan({ incoming: orphans })
  expect(first.waiting).toHaveLength(60_000)
  expect(plan({ incoming: orphans.slice(0, 10), waiting: first.waiting.slice(0, 10) }).waiting).toHaveLength(
    10,
  )
})
