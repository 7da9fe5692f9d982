import { describe, expect, test } from 'vitest'
import { firstBreak } from '../../../renderer/store/history-chain'
import { entriesOf } from '../../../renderer/store/history-entries'
import type { Change } from '../../../renderer/store/store-face'
import { isDeleted } from '../../../shared/merge/life'
import { mergeRecords } from '../../../shared/merge/merge-record'
import type { RecordState } from '../../../shared/records/version'
import { NANAN, written, YUZHONG } from '../../support/record-states'
import { decided, firstState, held, NOW } from '../../support/store-fakes'

const found: Change = {
  kind: 'association',
  id: 'a1',
  set: { name: '渝中机电科协', contactName: '李四', contactPhone: '13800138000' },
}
const only = (states: readonly RecordState[]): RecordState => states[0] as RecordState

describe('the first write of a record', () => {
  const plan = decided([found], { context: { reason: '导入', batch: 'b1' } })

  test('stores one version for all its groups, in this office’s custody', () => {
    expect(plan.records).toMatchObject([
      {
        key: 'association/a1',
        office: YUZHONG,
        arrival: 1,
        version: {
          dot: { replica: firstState().replica, counter: 1 },
          seen: { [firstState().replica]: 1 },
          clock: `${NOW}-00000`,
          operator: '王芳',
          epoch: 0,
        },
      },
    ])
  })

  test('puts sealed fields nowhere in plain: not in the row, not in the history', () => {
    const text = JSON.stringify({ records: plan.records, history: plan.history }).replaceAll(
      /sealed \{[^}]*\}/g,
      '',
    )
    expect(text).not.toContain('13800138000')
    expect(text).not.toContain('李四')
    expect(text).toContain('contactPhone')
  })

  test('says in the history who wrote what, why, and in which batch', () => {
    expect(plan.history).toMatchObject([
      {
        seq: 1,
        key: 'association/a1',
        event: 'write',
        operator: '王芳',
        content: {
          reason: '导入',
          batch: 'b1',
          changes: [
            { group: 'core', fields: { name: [null, '渝中机电科协'] } },
            { group: 'contact', sealed: ['contactName', 'contactPhone'] },
          ],
        },
      },
    ])
  })
})

describe('a later write', () => {
  const first = decided([found])
  const on = held(first.states, {
    'association/a1#contact': { contactName: '李四', contactPhone: '13800138000' },
  })

  test('changes the version of the group it touches only, and keeps the fields it does not name', () => {
    const plan = decided([{ ...found, set: { town: '解放碑街道' } }], { on, state: first.state })
    const { core, contact } = only(plan.states).groups
    expect(core).toMatchObject([
      { value: { name: '渝中机电科协', town: '解放碑街道' }, version: { dot: { counter: 2 } } },
    ])
    expect(contact).toMatchObject([{ version: { dot: { counter: 1 } } }])
    expect(plan.records[0]).toHaveProperty('groups')
  })

  test('empties a field with null, and an emptied sealed group holds nothing', () => {
    const plan = decided([{ ...found, set: { contactName: null, contactPhone: null } }], {
      on,
      state: first.state,
    })
    expect(only(plan.states).groups['contact']).toMatchObject([{ value: {} }])
    expect(plan.history[0]?.content?.changes).toMatchObject([
      { group: 'contact', sealed: ['contactName', 'contactPhone'] },
    ])
  })

  test('several wishes for one record are one write', () => {
    const plan = decided(
      [
        { ...found, set: { town: '甲' } },
        { ...found, set: { town: '乙', sector: 'C' } },
      ],
      { on, state: first.state },
    )
    expect(plan.records).toHaveLength(1)
    expect(only(plan.states).groups['core']).toMatchObject([{ value: { town: '乙', sector: 'C' } }])
  })

  test('of a record under transfer carries the highest epoch of it and of what is above it', () => {
    const moved = only(first.states)
    const core = { ...written(YUZHONG, 1, { name: '甲' }) }
    const raised = { ...moved, groups: { core: [{ ...core, version: { ...core.version, epoch: 2 } }] } }
    const post: Change = { kind: 'post', id: 'p1', set: { associationId: 'a1', person: '张三' } }
    const plan = decided([{ ...found, set: { town: '甲' } }, post], { on: held([raised]) })
    expect(plan.states.flatMap(({ groups }) => groups['core']?.map(({ version }) => version.epoch))).toEqual([
      2, 2,
    ])
  })
})

describe('a deletion', () => {
  const first = decided([found])

  test('is a mark with its reason, and can be taken back', () => {
    const gone = decided([{ ...found, set: {}, deleted: true }], {
      on: held(first.states),
      state: first.state,
      context: { reason: '重复登记' },
    })
    expect(only(gone.states).groups['life']).toMatchObject([{ value: { deleted: true, reason: '重复登记' } }])
    expect(isDeleted(only(gone.states))).toBe(true)
    const back = decided([{ ...found, set: {}, deleted: false }], {
      on: held(gone.states),
      state: gone.state,
    })
    expect(isDeleted(only(back.states))).toBe(false)
  })

  test('loses against an edit that it had not seen', () => {
    const gone = only(
      decided([{ ...found, set: {}, deleted: true }], { on: held(first.states), state: first.state }).states,
    )
    const edited = {
      ...only(first.states),
      groups: { service: [written(NANAN, 7, { platformOn: '2026-01-05' })] },
    }
    expect(isDeleted(mergeRecords(gone, edited))).toBe(false)
  })

  test('of a record that does not exist writes nothing', () => {
    expect(decided([{ ...found, set: {}, deleted: true }]).records).toEqual([])
  })
})

test('counter, arrival, clock and history go on from write to write', () => {
  const first = decided([found, { ...found, id: 'a2' }])
  const second = decided([{ ...found, id: 'a3' }], { state: first.state })
  expect(second.state).toMatchObject({ counter: 3, arrival: 3, historySeq: 3, clock: `${NOW}-00001` })
  expect(firstBreak([...first.history, ...second.history])).toBeUndefined()
})

test('a decision stands in the history with its reason, also when it leaves the shown value as it is', () => {
  const core = { name: '甲科协', town: '石油路' }
  const record: RecordState = {
    kind: 'association',
    id: 'a1',
    office: YUZHONG,
    groups: { core: [written(YUZHONG, 1, { ...core, name: '乙科协' }), written(NANAN, 2, core)] },
  }
  const choose = (name: string) =>
    decided([{ kind: 'association', id: 'a1', set: { name } }], {
      on: held([record]),
      context: { reason: '电话核实' },
    })
  for (const name of ['甲科协', '乙科协']) {
    const [line] = choose(name).history.flatMap(entriesOf)
    expect(line).toMatchObject({ field: 'name', new: name, reason: '电话核实' })
  }
})
