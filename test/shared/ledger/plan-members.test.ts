import { expect, test } from 'vitest'
import { NOTHING_YET } from '../../../shared/ledger/existing'
import type { PlanInput } from '../../../shared/ledger/import-input'
import { changesOf, type ImportPlan } from '../../../shared/ledger/plan'
import { rowKey } from '../../../shared/ledger/read-row'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'
import { appliedPlan } from '../../support/ledger-store'

type Row = Readonly<Record<string, string>>

const CODE_B = '91500109W452744467'
const planOf = (
  members: readonly Row[],
  associations: readonly Row[] = [ASSOCIATION],
  more: Partial<PlanInput> = {},
) => planned(workbookOfSheets(tableOf('台账', associations), tableOf('名册', members)), more)
const members = (plan: ImportPlan) => plan.rows.filter(({ purpose }) => purpose === 'members')
const outcomes = (plan: ImportPlan): readonly string[] => members(plan).map(({ outcome }) => outcome)
const codes = (plan: ImportPlan): readonly string[] =>
  members(plan).flatMap(({ problems }) => problems.map(({ code }) => code))

test('a member is put under the association of the same file, or of the store', () => {
  const plan = planOf([MEMBER])
  expect(changesOf(plan).find(({ kind }) => kind === 'member')).toMatchObject({
    id: 'new:1:2:member',
    office: '500157',
    set: {
      associationId: 'new:0:2:association',
      name: '欧阳䶮',
      birthMonth: '1988-05',
      titleLevel: 'associate-senior',
    },
  })
  const existing = appliedPlan(NOTHING_YET, plan)
  const alone = planned(workbookOfSheets(tableOf('名册', [{ ...MEMBER, 姓名: '程春勇' }])), { existing })
  expect(changesOf(alone)).toMatchObject([{ kind: 'member', set: { associationId: 'new:0:2:association' } }])
})

test('members of an association that does not exist are refused, with the likeliest names', () => {
  const plan = planOf([
    { ...MEMBER, 组织名称: '重庆样列有限公司企业科协' },
    { ...MEMBER, 组织名称: '不存在的企业科协' },
  ])
  expect(outcomes(plan)).toEqual(['refused', 'refused'])
  expect(members(plan)[0]?.problems[0]).toMatchObject({
    code: 'unknown-association',
    column: 0,
    choices: [{ text: ASSOCIATION.组织名称 }],
  })
  expect(members(plan)[1]?.problems[0]?.choices).toBeUndefined()
})

test('members of one name at two hosts wait for a choice; a credit code in the cell or the row makes it', () => {
  const two = [ASSOCIATION, { ...ASSOCIATION, 统一社会信用代码: CODE_B }]
  const plan = planOf([MEMBER], two)
  const [problem] = members(plan)[0]?.problems ?? []
  expect(problem?.code).toBe('ambiguous-association')
  expect(problem?.choices?.map(({ text }) => text)).toEqual([
    `${ASSOCIATION.组织名称}｜${ASSOCIATION.统一社会信用代码}`,
    `${ASSOCIATION.组织名称}｜${CODE_B}`,
  ])
  const chosen = planOf([MEMBER], two, { edits: { '1!2!0': problem?.choices?.[1]?.text ?? '' } })
  expect(changesOf(chosen).find(({ kind }) => kind === 'member')?.set).toMatchObject({
    associationId: 'new:0:3:association',
  })
  const byCode = planOf([{ ...MEMBER, 统一社会信用代码: CODE_B }], two)
  expect(changesOf(byCode).find(({ kind }) => kind === 'member')?.set).toMatchObject({
    associationId: 'new:0:3:association',
  })
})

test('members of a row that is left out wait with it', () => {
  const plan = planOf([MEMBER], [{ ...ASSOCIATION, 组织类型: '联络站' }])
  expect(codes(plan)).toEqual(['association-left-out'])
  const skipped = planOf([MEMBER], [ASSOCIATION], { decisions: { [rowKey(0, 2)]: 'skip' } })
  expect(codes(skipped)).toEqual(['association-left-out'])
})

test('a repeated member row is left out; one that differs waits', () => {
  expect(outcomes(planOf([MEMBER, { ...MEMBER, 出生年月: '198805' }]))).toEqual(['create', 'skip'])
  const differs = planOf([MEMBER, { ...MEMBER, 学历: '博士' }])
  expect(outcomes(differs)).toEqual(['create', 'refused'])
  expect(codes(differs)).toEqual(['repeated-row-differs'])
})

test('one name with another birth month is another person; with another phone it is asked about', () => {
  expect(outcomes(planOf([MEMBER, { ...MEMBER, 出生年月: '1990.1', 手机: '13900003333' }]))).toEqual([
    'create',
    'create',
  ])
  const asked = planOf([MEMBER, { ...MEMBER, 手机: '13900003333' }])
  expect(codes(asked)).toEqual(['nearly-equal'])
  const both = planOf([MEMBER, { ...MEMBER, 手机: '13900003333' }], [ASSOCIATION], {
    decisions: { '1!3': 'import' },
  })
  expect(outcomes(both)).toEqual(['create', 'create'])
  const existing = appliedPlan(NOTHING_YET, both)
  const again = planOf([{ ...MEMBER, 手机: '13900003333' }, MEMBER], [ASSOCIATION], {
    existing,
    decisions: { '1!3': 'import' },
  })
  expect(outcomes(again)).toEqual(['unchanged', 'unchanged'])
})

test('a changed phone is an update of the same person', () => {
  const existing = appliedPlan(NOTHING_YET, planOf([MEMBER]))
  const plan = planOf([{ ...MEMBER, 手机: '13900003333', 学历: '' }], [ASSOCIATION], { existing })
  expect(members(plan)[0]?.fields).toEqual([
    { kind: 'member', field: 'phone', old: '13900002222', new: '13900003333' },
  ])
})

test('two records that fit a row equally well are not guessed between', () => {
  const first = planOf([MEMBER, { ...MEMBER, 手机: '13900003333' }], [ASSOCIATION], {
    decisions: { '1!3': 'import' },
  })
  const plan = planOf([{ ...MEMBER, 手机: '' }], [ASSOCIATION], { existing: appliedPlan(NOTHING_YET, first) })
  expect(codes(plan)).toEqual(['several-records'])
  expect(outcomes(plan)).toEqual(['refused'])
})

test('a level that a person chose is not replaced by what the title implies', () => {
  const existing = appliedPlan(NOTHING_YET, planOf([MEMBER]))
  existing.member.forEach((record) => Object.assign(record.value, { titleLevel: 'senior' }))
  expect(outcomes(planOf([MEMBER], [ASSOCIATION], { existing }))).toEqual(['unchanged'])
})

test('a member without a name is refused; without a category it is taken as incomplete', () => {
  const plan = planOf([
    { ...MEMBER, 姓名: '' },
    { ...MEMBER, 会员类别: '' },
  ])
  expect(outcomes(plan)).toEqual(['refused', 'create'])
  expect(codes(plan)).toEqual(['missing-name', 'missing'])
})

test('members of municipal-level associations stay with the district', () => {
  const plan = planOf([MEMBER], [{ ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' }])
  expect(changesOf(plan).map(({ kind, office }) => [kind, office])).toEqual([
    ['association', 'cq'],
    ['proposal', '500157'],
    ['member', '500157'],
  ])
})
