import { expect, test } from 'vitest'
import { changeLines } from '../../../../../renderer/features/exchange/incoming/change-lines'
import type { Json } from '../../../../../shared/base/json'
import { CUSTODY_GROUP } from '../../../../../shared/merge/custody'
import { mergeRecords } from '../../../../../shared/merge/merge-record'
import type { PlannedChange } from '../../../../../shared/merge/plan'
import type { GroupValue } from '../../../../../shared/records/version'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../../../shared/scoring/scheme'
import { CITY, lookupIn, NANAN, state, written, YUZHONG } from '../../../../support/record-states'

test('a receipt names the association of the evaluation it answers, which it does not bring along', () => {
  const after = state('evaluation', 'a1:2026', NANAN, {
    header: [written(NANAN, 1, { associationId: 'a1', year: 2026 })],
    reception: [written(CITY, 1, { receivedOn: '2026-11-22', answeredHash: 'f'.repeat(64) })],
  })
  const before = { ...after, groups: { header: after.groups['header'] ?? [] } }
  const change = { what: 'changed' as const, before, after, groups: ['reception'] }
  const [line] = changeLines([change], [], new Map([['a1', '翠云科协']]))
  expect(line?.name).toBe('翠云科协 2026 年')
  expect(line?.detail).toContain('2026-11-22')
  expect(line?.detail).not.toContain('ffff')
  expect(changeLines([change], [], new Map())[0]?.name).toBe('a1 2026 年')
})

test('a score names its indicator, association and year, also where the bundle brings neither', () => {
  const scheme = defaultScheme('enterprise')
  const [first] = indicatorsOf(scheme)
  const frozen = JSON.parse(JSON.stringify(scheme)) as Json
  const evaluation = state('evaluation', 'a1:2026', YUZHONG, {
    core: [written(YUZHONG, 1, { associationId: 'a1', year: 2026, scheme: frozen })],
  })
  const after = state('answer', 'a1:2026:a1', YUZHONG, {
    scores: [written(YUZHONG, 2, { evaluationId: 'a1:2026', indicator: 'A1', site: 300 })],
  })
  const change = { what: 'created' as const, before: undefined, after, groups: ['scores'] }
  const known = new Map([['a1', '翠云科协']])
  const [line] = changeLines([change], [], known, lookupIn(evaluation))
  expect(line?.name).toBe(`A1 · 翠云科协 2026 年 · ${first?.title}`)
  expect(changeLines([change], [], known)[0]?.name).toBe('A1 · 翠云科协')
})

test('a note of custody says whose the association is now, or who serves it, by the names of the offices', () => {
  const before = state('association', 'a1', YUZHONG, { core: [written(YUZHONG, 1, { name: '翠云科协' })] })
  const noted = (value: GroupValue, held = before) => ({
    what: 'changed' as const,
    before: held,
    after: mergeRecords(held, { ...held, groups: { [CUSTODY_GROUP]: [written(CITY, 2, value)] } }),
    groups: [CUSTODY_GROUP],
  })
  const detailOf = (change: PlannedChange) => changeLines([change], [], new Map())[0]?.detail
  expect(detailOf(noted({ office: NANAN, former: [YUZHONG] }))).toBe('管理单位：渝中区科协 → 南岸区科协')
  const served = {
    ...before,
    groups: { [CUSTODY_GROUP]: [written(CITY, 1, { office: CITY, former: [], local: YUZHONG })] },
  }
  expect(detailOf(noted({ office: CITY, former: [YUZHONG], local: NANAN }, served))).toBe(
    '属地区县科协：渝中区科协 → 南岸区科协',
  )
})

test('an association that is only noted as another office’s is told in words, not by its id', () => {
  const after = state('association', 'a1', NANAN, {
    [CUSTODY_GROUP]: [written(CITY, 1, { office: NANAN, former: [YUZHONG] })],
  })
  const change = { what: 'created' as const, before: undefined, after, groups: [CUSTODY_GROUP] }
  const [line] = changeLines([change], [], new Map())
  expect(line?.name).toBe('没有送到过本单位的组织')
  expect(line?.detail).toContain('由南岸区科协管理')
  expect(changeLines([change], [], new Map([['a1', '翠云科协']]))[0]?.name).toBe('翠云科协')
})

test('a photo is named with the record it belongs to, and neither codes nor check sums are shown of it', () => {
  const after = state('attachment', 'f1', YUZHONG, {
    core: [
      written(YUZHONG, 2, {
        recordKind: 'association',
        recordId: 'a1',
        hash: 'f'.repeat(64),
        source: 'e'.repeat(64),
        fileType: 'jpg',
        name: '现场.jpg',
        bytes: 14_082,
        width: 800,
        height: 600,
        addedOn: '2026-11-22',
      }),
    ],
  })
  const change = { what: 'created' as const, before: undefined, after, groups: ['core'] }
  const [line] = changeLines([change], [], new Map([['a1', '翠云科协']]))
  expect(line?.name).toBe('现场.jpg（翠云科协）')
  expect(line?.detail).toBe('类型：图片；文件名：现场.jpg；大小（字节）：14082；收到日期：2026-11-22')
})

test('a decision for what stands here anyway says so; a value that comes to stand beside ours does not', () => {
  const mine = written(YUZHONG, 1, { name: '翠云科协' })
  const before = state('association', 'a1', YUZHONG, { core: [mine] })
  const detailOf = (groups: PlannedChange['after']['groups']) =>
    changeLines(
      [{ what: 'changed', before, after: { ...before, groups }, groups: ['core'] }],
      [],
      new Map(),
    )[0]?.detail
  expect(detailOf({ core: [written(YUZHONG, 2, { name: '翠云科协' })] })).toBe('内容与本机相同')
  expect(detailOf({ core: [mine, written(NANAN, 1, { name: '别名' })] })).not.toBe('内容与本机相同')
})

test('a municipal-level association that waits for 市科协 has the name its proposal gives, and says what it waits for', () => {
  const created = (after: PlannedChange['after']): PlannedChange => ({
    what: 'created',
    before: undefined,
    after,
    groups: Object.keys(after.groups),
  })
  const changes = [
    created(
      state('association', 'a1', YUZHONG, {
        service: [written(YUZHONG, 1, { platformState: 'unregistered' })],
        contact: [written(YUZHONG, 1, { sealed: 'ARR0tGo1WS2rvuMFMxIkeCLb3jW4HA4' })],
      }),
    ),
    created(
      state('proposal', 'p1', YUZHONG, {
        core: [written(YUZHONG, 1, { associationId: 'a1', fields: { name: '翠云科协' } })],
        decision: [written(CITY, 1, { decision: 'accepted' })],
      }),
    ),
  ]
  const [line, proposal] = changeLines(changes, [], new Map())
  expect(line?.name).toBe('翠云科协')
  expect(line?.detail).toBe('待市科协确认；办事大厅注册：未注册；（保密内容）')
  expect(proposal?.detail).toContain('市科协意见：已采纳')
})

test('a conflict says what stands here and what came beside it, also where the shown value stays', () => {
  const mine = written(YUZHONG, 2, { name: '翠云科协', sciTechWorkers: 30 })
  const theirs = written(NANAN, 1, { name: '别名', sciTechWorkers: 30 })
  const before = state('association', 'a1', YUZHONG, { core: [mine] })
  const after = { ...before, groups: { core: [mine, theirs] } }
  const [line] = changeLines(
    [{ what: 'changed', before, after, groups: ['core'] }],
    [{ kind: 'association', id: 'a1' }],
    new Map(),
  )
  expect(line?.detail).toBe('组织名称：翠云科协（渝中区科协）、别名（南岸区科协）')
})

test('a change of which no field can be put into words says so and leaves no blank', () => {
  const before = state('evaluation', 'a1:2026', NANAN, {
    core: [written(NANAN, 1, { associationId: 'a1', year: 2026, scheme: { id: 'x' } })],
  })
  const after = {
    ...before,
    groups: { core: [written(NANAN, 2, { associationId: 'a1', year: 2026, scheme: { id: 'y' } })] },
  }
  const [line] = changeLines([{ what: 'changed', before, after, groups: ['core'] }], [], new Map())
  expect(line?.detail).toBe('评估方案')
})

test('two PCs of one office are told apart where they wrote two values', () => {
  const mine = written(YUZHONG, 2, { site: 400 })
  const version = { ...mine.version, dot: { replica: `${YUZHONG}.0000000000000002`, counter: 1 } }
  const after = state('answer', 'a1:2026:a1', YUZHONG, {
    scores: [mine, { version, value: { site: 200 } }],
  })
  const change = { what: 'changed' as const, before: undefined, after, groups: ['scores'] }
  const pcOf = (replica: string) => (replica.endsWith('2') ? '走访笔记本' : '评估电脑')
  const detailOf = (...pcs: (typeof pcOf)[]) =>
    changeLines([change], [], new Map(), () => undefined, ...pcs)[0]?.detail
  expect(detailOf(pcOf)).toBe('现场分：4（渝中区科协 评估电脑）、2（渝中区科协 走访笔记本）')
  expect(detailOf()).toBe('现场分：4（渝中区科协）、2（渝中区科协）')
})
