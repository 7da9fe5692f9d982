import { describe, expect, test } from 'vitest'
import type { Change } from '../../../renderer/store/store-face'
import { CITY, NANAN, state, written, YUZHONG } from '../../support/record-states'
import { decide, decided, held } from '../../support/store-fakes'

const own = state('association', 'a1', YUZHONG, {
  core: [written(YUZHONG, 1, { name: '渝中机电科协', localOffice: YUZHONG, status: 'active' })],
})
const municipal = state('association', 'm1', CITY, {
  core: [written(CITY, 1, { name: '市级科协', localOffice: YUZHONG })],
})
const change = (set: Change['set'], more: Partial<Change> = {}): Change => ({
  kind: 'association',
  id: 'a1',
  set,
  ...more,
})
const codeOf = (outcome: ReturnType<typeof decide>): unknown => (outcome.ok ? 'ok' : outcome.failure)

describe('what is refused', () => {
  test.each<[string, Change, Record<string, string>]>([
    [
      'a day that does not exist',
      change({ approvedOn: '2026-02-30' }),
      { field: 'approvedOn', problem: 'not-a-date' },
    ],
    ['a code outside its list', change({ status: 'fine' }), { field: 'status', problem: 'not-in-list' }],
    ['half a person', change({ employees: 1.5 }), { field: 'employees', problem: 'not-a-count' }],
    [
      'a field that the kind has not',
      change({ shoeSize: 42 }),
      { field: 'shoeSize', problem: 'unknown-field' },
    ],
    [
      'a name from the prototype',
      change({ constructor: 'x' }),
      { field: 'constructor', problem: 'unknown-field' },
    ],
    ['an empty text instead of a blank', change({ name: '' }), { field: 'name', problem: 'not-plain-text' }],
    ['an id that is no id', change({ name: '甲' }, { id: '__proto__' }), { field: 'id' }],
    ['another custody than the record has', change({ name: '甲' }, { office: NANAN }), { field: 'office' }],
    [
      'a member of nothing',
      { kind: 'member', id: 'x1', set: { name: '张三' } },
      { field: 'associationId', problem: 'missing' },
    ],
    [
      'a member taken out of its association',
      change({ associationId: null }, { kind: 'member', id: 'x2' }),
      { field: 'associationId', problem: 'missing' },
    ],
  ])('%s: the field is named', (_title, wish, facts) => {
    const member = state('member', 'x2', YUZHONG, { core: [written(YUZHONG, 2, { associationId: 'a1' })] })
    expect(codeOf(decide([wish], { on: held([own, member]) }))).toMatchObject({
      code: 'invalid-value',
      facts,
    })
  })

  test('a kind of a newer program', () => {
    const wish = { kind: 'of-tomorrow', id: 'p1', set: {} } as unknown as Change
    expect(codeOf(decide([wish]))).toMatchObject({ code: 'unknown-kind' })
  })

  test('a change of a record that was deleted', () => {
    const gone = decided([change({}, { deleted: true })], { on: held([own]) }).states
    expect(codeOf(decide([change({ name: '甲' })], { on: held(gone) }))).toMatchObject({ code: 'not-found' })
    expect(decide([change({ name: '甲' }, { deleted: false })], { on: held(gone) }).ok).toBe(true)
  })

  test('all changes, when one is refused', () => {
    const outcome = decide([change({ name: '改名' }), change({ status: 'fine' }, { id: 'a2' })], {
      on: held([own]),
    })
    expect(outcome.ok).toBe(false)
  })
})

describe('who writes what (《实施细则》第三条)', () => {
  test('a district does not write the core of a municipal-level association', () => {
    const wish = change({ name: '改名' }, { id: 'm1' })
    expect(codeOf(decide([wish], { on: held([municipal]) }))).toEqual({
      code: 'read-only',
      facts: { kind: 'association', id: 'm1', group: 'core' },
    })
  })

  test('the district that serves it writes its service and contact; another district does not', () => {
    const wish = change({ platformOn: '2026-01-05', contactName: '李四' }, { id: 'm1' })
    expect(decide([wish], { on: held([municipal]) }).ok).toBe(true)
    expect(codeOf(decide([wish], { on: held([municipal]), office: NANAN }))).toMatchObject({
      code: 'read-only',
    })
    expect(codeOf(decide([wish], { on: held([municipal]), office: CITY }))).toMatchObject({
      code: 'read-only',
    })
  })

  test('a district begins a municipal-level association with its service, members and a proposal', () => {
    const changes: Change[] = [
      { kind: 'association', id: 'm2', office: CITY, set: { platformState: 'registered' } },
      { kind: 'proposal', id: 'p2', set: { associationId: 'm2', fields: { name: '市级科协' } } },
      { kind: 'member', id: 'x1', set: { associationId: 'm2', name: '张三' } },
    ]
    const outcome = decide(changes)
    expect(outcome.ok || outcome.failure).toBe(true)
  })

  test('市科协 accepts by writing the core of the id that the district chose', () => {
    const served = state('association', 'm2', CITY, {
      service: [written(YUZHONG, 1, { platformOn: '2026-01-05' })],
    })
    const wish = change({ name: '市级科协', localOffice: YUZHONG }, { id: 'm2' })
    expect(codeOf(decide([wish], { on: held([served]) }))).toMatchObject({ code: 'read-only' })
    expect(decide([wish], { on: held([served]), office: CITY }).ok).toBe(true)
  })

  test('members belong to the local office of their association, also one that is written along', () => {
    const wish: Change = {
      kind: 'member',
      id: 'x1',
      office: NANAN,
      set: { associationId: 'a1', name: '张三' },
    }
    expect(codeOf(decide([wish], { on: held([own]), office: NANAN }))).toBe('ok')
    const elsewhere = state('member', 'x1', NANAN, { core: [written(NANAN, 1, { associationId: 'a1' })] })
    expect(decide([{ ...wish, office: NANAN }], { on: held([own, elsewhere]) }).ok).toBe(true)
    const city: Change = { ...wish, office: CITY }
    expect(codeOf(decide([city], { on: held([own]), office: CITY }))).toMatchObject({ code: 'read-only' })
  })

  test('what 市科协 returns on an evaluation, only 市科协 writes', () => {
    const evaluation = state('evaluation', 'e1', YUZHONG, {
      core: [written(YUZHONG, 2, { associationId: 'a1' })],
    })
    const wish: Change = { kind: 'evaluation', id: 'e1', set: { receivedOn: '2026-03-01' } }
    expect(codeOf(decide([wish], { on: held([own, evaluation]) }))).toMatchObject({
      code: 'read-only',
      facts: { group: 'reception' },
    })
    expect(decide([wish], { on: held([own, evaluation]), office: CITY }).ok).toBe(true)
  })
})

describe('what is left out', () => {
  test('a value that stands there already: the same ledger again changes nothing', () => {
    const plan = decided([change({ name: '渝中机电科协', status: 'active', town: null })], {
      on: held([own]),
    })
    expect(plan.records).toEqual([])
    expect(plan.state.counter).toBe(0)
  })

  test('a sealed value that stands there already', () => {
    const known = state('association', 'a1', YUZHONG, {
      ...own.groups,
      contact: [written(YUZHONG, 1, { sealed: 'x' })],
    })
    const on = held([known], { 'association/a1#contact': { contactPhone: '13800138000' } })
    expect(decided([change({ contactPhone: '13800138000' })], { on }).records).toEqual([])
    expect(decided([change({ contactPhone: '13800138001' })], { on }).records).toHaveLength(1)
  })

  test('but a value that decides between siblings is written, though it is the one shown', () => {
    const torn = state('association', 'a1', YUZHONG, {
      core: [written(YUZHONG, 1, { name: '甲' }), written(NANAN, 1, { name: '乙' })],
    })
    const [after] = decided([change({ name: '甲' })], { on: held([torn]) }).states
    expect(after?.groups['core']).toHaveLength(1)
  })
})

test('a municipal-level association of which we only propose the core is there all the same', () => {
  const wish: Change = { kind: 'association', id: 'm9', office: CITY, set: {} }
  const outcome = decide([wish])
  expect(outcome.ok && outcome.value.records).toMatchObject([{ key: 'association/m9', office: CITY }])
})
