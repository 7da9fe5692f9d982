import { expect, test } from 'vitest'
import { NOTHING_YET, type ExistingRecords } from '../../../shared/ledger/existing'
import { changesOf, type ImportPlan } from '../../../shared/ledger/plan'
import type { PlannedRow } from '../../../shared/ledger/planned-row'
import { rowKey } from '../../../shared/ledger/read-row'
import type { PlanInput } from '../../../shared/ledger/import-input'
import { ASSOCIATION, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'
import { appliedPlan } from '../../support/ledger-store'

type Row = Readonly<Record<string, string>>

const planOf = (rows: readonly Row[], more: Partial<PlanInput> = {}): ImportPlan =>
  planned(workbookOfSheets(tableOf('台账', rows)), more)
const outcomes = (plan: ImportPlan): readonly string[] => plan.rows.map(({ outcome }) => outcome)
const codes = (row: PlannedRow | undefined): readonly string[] => row?.problems.map(({ code }) => code) ?? []
/** What the store holds after importing these rows. */
const after = (rows: readonly Row[], more: Partial<PlanInput> = {}): ExistingRecords =>
  appliedPlan(more.existing ?? NOTHING_YET, planOf(rows, more))

const CODE_A = '91500157F54106715G'
const CODE_B = '91500109W452744467'

test('a new row becomes an association with its term and its chair', () => {
  const plan = planOf([ASSOCIATION])
  expect(outcomes(plan)).toEqual(['create'])
  expect(changesOf(plan).map(({ kind, id, office }) => [kind, id, office])).toEqual([
    ['association', 'new:0:2:association', '500157'],
    ['term', 'new:0:2:term', '500157'],
    ['post', 'new:0:2:chair:0', '500157'],
  ])
  expect(changesOf(plan)[0]?.set).toMatchObject({
    localOffice: '500157',
    approvingOffice: '500157',
    division: '500157',
  })
})

test('an update names each field with its old and new value, and blanks never overwrite', () => {
  const existing = after([ASSOCIATION])
  const plan = planOf([{ ...ASSOCIATION, 科技工作者数: '95', 联系人: '', 联系电话: '', 注册地址: '' }], {
    existing,
  })
  expect(outcomes(plan)).toEqual(['update'])
  expect(plan.rows[0]?.fields).toEqual([{ kind: 'association', field: 'sciTechWorkers', old: 80, new: 95 }])
  expect(changesOf(plan)).toEqual([
    { kind: 'association', id: 'new:0:2:association', set: { sciTechWorkers: 95 } },
  ])
})

test('names are compared normalised, and stored as typed', () => {
  const existing = after([ASSOCIATION])
  const typed = '　重庆样例有限公司企业科协 '
  expect(
    outcomes(
      planOf([{ ...ASSOCIATION, 组织名称: typed, 统一社会信用代码: CODE_A.toLowerCase() }], { existing }),
    ),
  ).toEqual(['unchanged'])
})

test('our number identifies before everything else', () => {
  const existing = after([{ ...ASSOCIATION, 组织编号: 'LJ-2024-001' }])
  const plan = planOf([{ ...ASSOCIATION, 组织编号: 'LJ-2024-001', 组织名称: '重庆新名有限公司企业科协' }], {
    existing,
  })
  expect(plan.rows[0]?.fields.map(({ field }) => field)).toEqual(['name'])
})

test('one name at two hosts is two associations; the credit code tells them apart', () => {
  const plan = planOf([
    { ...ASSOCIATION, 统一社会信用代码: CODE_A },
    { ...ASSOCIATION, 统一社会信用代码: CODE_B },
  ])
  expect(outcomes(plan)).toEqual(['create', 'create'])
  expect(codes(plan.rows[1])).toEqual(['same-name'])
  const existing = after([{ ...ASSOCIATION, 统一社会信用代码: CODE_A }])
  expect(outcomes(planOf([{ ...ASSOCIATION, 统一社会信用代码: CODE_B }], { existing }))).toEqual(['create'])
})

test('one credit code may be shared by several associations', () => {
  const plan = planOf([ASSOCIATION, { ...ASSOCIATION, 组织名称: '重庆另一家研究院企业科协' }])
  expect(outcomes(plan)).toEqual(['create', 'create'])
  expect(plan.rows.flatMap((row) => codes(row))).toEqual([])
})

test('the later of two equal rows is left out by itself, under another date notation too', () => {
  const plan = planOf([ASSOCIATION, { ...ASSOCIATION, 批复日期: '2024年5月6日', 职工总数: '３００' }])
  expect(outcomes(plan)).toEqual(['create', 'skip'])
  expect(plan.rows[1]?.problems).toMatchObject([{ code: 'repeated-row', facts: { row: 2 } }])
})

test('a repeated row that says something else waits for a person; leaving out the first takes the second', () => {
  const rows = [ASSOCIATION, { ...ASSOCIATION, 科技工作者数: '95' }]
  const plan = planOf(rows)
  expect(outcomes(plan)).toEqual(['create', 'refused'])
  expect(plan.rows[1]?.problems[0]?.facts).toEqual({ row: 2, targets: 'sciTechWorkers' })
  expect(outcomes(planOf(rows, { decisions: { [rowKey(0, 2)]: 'skip' } }))).toEqual(['skip', 'create'])
  expect(outcomes(planOf(rows, { decisions: { [rowKey(0, 3)]: 'skip' } }))).toEqual(['create', 'skip'])
})

test('nearly equal rows are asked about: a name mistyped under one code, a code missing beside one host', () => {
  const mistyped = planOf([ASSOCIATION, { ...ASSOCIATION, 组织名称: '重庆样列有限公司企业科协' }])
  expect(outcomes(mistyped)).toEqual(['create', 'refused'])
  expect(mistyped.rows[1]?.problems).toMatchObject([{ code: 'nearly-equal', facts: { row: 2 } }])
  const withoutCode = planOf([ASSOCIATION, { ...ASSOCIATION, 统一社会信用代码: '' }])
  expect(codes(withoutCode.rows[1])).toEqual(['nearly-equal'])
  expect(
    outcomes(
      planOf([ASSOCIATION, { ...ASSOCIATION, 统一社会信用代码: '' }], { decisions: { '0!3': 'import' } }),
    ),
  ).toEqual(['create', 'create'])
})

test('a record without a code is found by name and host, and gets the code', () => {
  const existing = after([{ ...ASSOCIATION, 统一社会信用代码: '' }])
  const plan = planOf([ASSOCIATION], { existing })
  expect(plan.rows[0]?.fields).toEqual([{ kind: 'association', field: 'creditCode', new: CODE_A }])
})

test('a mistyped code does not make a second record of a known association, and does not take another', () => {
  const wrong = `${CODE_A.slice(0, -1)}H`
  const existing = after([ASSOCIATION])
  const same = planOf([{ ...ASSOCIATION, 统一社会信用代码: wrong }], {
    existing,
    decisions: { '0!2': 'incomplete' },
  })
  expect(outcomes(same)).toEqual(['unchanged'])
  const other = planOf([{ ...ASSOCIATION, 统一社会信用代码: '91500103AAAAAAAAA1' }], {
    existing,
    decisions: { '0!2': 'incomplete' },
  })
  expect(outcomes(other)).toEqual(['create'])
})

test('a row with an error is refused, taken without the cell when a person says so, or mended in the preview', () => {
  const row = { ...ASSOCIATION, 批复日期: '2025.2.30' }
  expect(outcomes(planOf([row]))).toEqual(['refused'])
  expect(outcomes(planOf([row], { decisions: { '0!2': 'import' } }))).toEqual(['refused'])
  const incomplete = planOf([row], { decisions: { '0!2': 'incomplete' } })
  expect(changesOf(incomplete)[0]?.set).not.toHaveProperty('approvedOn')
  const mended = planOf([row], { edits: { '0!2!6': '2025-02-28' } })
  expect(changesOf(mended)[0]?.set).toMatchObject({ approvedOn: '2025-02-28' })
})

test('a question is answered by importing the row as it is, or by leaving the cell out', () => {
  const row = { ...ASSOCIATION, 职工总数: '70' }
  const plan = planOf([row])
  expect(outcomes(plan)).toEqual(['refused'])
  expect(plan.rows[0]?.problems).toMatchObject([
    {
      code: 'more-sci-tech-than-employees',
      target: 'sciTechWorkers',
      column: 10,
      facts: { employees: 70, sciTechWorkers: 80 },
    },
  ])
  const kept = changesOf(planOf([row], { decisions: { '0!2': 'import' } }))[0]?.set
  expect(kept).toMatchObject({ employees: 70, sciTechWorkers: 80 })
  const dropped = changesOf(planOf([row], { decisions: { '0!2': 'incomplete' } }))[0]?.set
  expect(dropped).not.toHaveProperty('sciTechWorkers')
})

test('a row without a name, or of a contact station, cannot be taken as an incomplete association', () => {
  const nameless = planOf([{ ...ASSOCIATION, 组织名称: '' }], { decisions: { '0!2': 'incomplete' } })
  expect(outcomes(nameless)).toEqual(['refused'])
  expect(nameless.rows[0]?.problems[0]?.choices).toEqual([{ text: '重庆样例有限公司企业科协' }])
  const station = planOf([{ ...ASSOCIATION, 组织类型: '联络站' }], { decisions: { '0!2': 'incomplete' } })
  expect(outcomes(station)).toEqual(['refused'])
})

test('blank required cells are taken and said; a constant fills a missing column, never a value that is there', () => {
  const plan = planOf([{ ...ASSOCIATION, 联系人: '', 科技工作者数: '' }])
  expect(outcomes(plan)).toEqual(['create'])
  expect(plan.rows[0]?.problems.map(({ code, target }) => [code, target])).toEqual([
    ['missing', 'sciTechWorkers'],
    ['missing', 'contactName'],
  ])
  const workbook = workbookOfSheets(tableOf('台账', [ASSOCIATION]))
  const choices = plan.layouts.map(({ purpose, headerRow }) => ({
    purpose,
    headerRow,
    targets: { 0: 'name', 3: 'hostName', 4: 'creditCode' },
    constants: { status: '正常', name: '不用' },
  }))
  const filled = planned(workbook, { choices })
  expect(changesOf(filled)[0]?.set).toMatchObject({ status: 'active', name: ASSOCIATION.组织名称 })
  const existing = appliedPlan(NOTHING_YET, filled)
  existing.association.forEach((record) => Object.assign(record.value, { status: 'warning' }))
  expect(changesOf(planned(workbook, { choices, existing }))).toEqual([])
})

test('the level decides whose the row is; a level that disagrees with the approving office is asked about', () => {
  const cases = [
    [{ 层级: '市级', 批准机关: '市科协' }, ['becomes-proposal', 'city-keeps'], 'proposal'],
    [
      { 层级: '市级', 批准机关: '区科协' },
      ['level-office-mismatch', 'becomes-proposal', 'city-keeps'],
      'refused',
    ],
    [{ 层级: '区县级', 批准机关: '市科协' }, ['level-office-mismatch'], 'refused'],
    [{ 层级: '', 批准机关: '市科协' }, ['missing', 'level-unclear'], 'refused'],
    [{ 层级: '', 批准机关: '区科协' }, ['missing'], 'create'],
  ] as const
  for (const [cells, found, outcome] of cases) {
    const plan = planOf([{ ...ASSOCIATION, ...cells }])
    expect([codes(plan.rows[0]), outcomes(plan)]).toEqual([found, [outcome]])
  }
})

test('an own association does not become municipal-level because a ledger says so', () => {
  const existing = after([ASSOCIATION])
  const plan = planOf([{ ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' }], { existing })
  expect(codes(plan.rows[0])).toEqual(['level-changes'])
  expect(outcomes(plan)).toEqual(['refused'])
})

test('a proposal is added to while it is pending, and a proposal that says nothing new is none', () => {
  const city = { ...ASSOCIATION, 层级: '市级', 批准机关: '市科协', 平台注册: '是' }
  const existing = after([city])
  expect(existing.association[0]).toMatchObject({
    office: 'cq',
    value: { platformState: 'registered', contactName: '于程' },
  })
  expect(outcomes(planOf([city], { existing }))).toEqual(['unchanged'])
  const plan = planOf([{ ...city, 科技工作者数: '95', 联系人: '文强' }], { existing })
  expect(outcomes(plan)).toEqual(['proposal'])
  expect(plan.rows[0]?.fields).toEqual([
    { kind: 'association', field: 'contactName', old: '于程', new: '文强' },
    { kind: 'proposal', field: 'sciTechWorkers', old: 80, new: 95 },
  ])
  const [, proposal] = changesOf(plan)
  expect(proposal).toMatchObject({
    kind: 'proposal',
    id: 'new:0:2:proposal',
    set: { fields: { sciTechWorkers: 95, employees: 300 } },
  })
})

test('what 市科协 has taken over is proposed again only where the ledger differs', () => {
  const city = { ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' }
  const existing = after([city])
  const [proposal] = existing.proposal
  const accepted: ExistingRecords = {
    ...existing,
    proposal: [],
    association: existing.association.map(({ id, office, value }) => ({
      id,
      office,
      value: { ...value, ...(proposal?.value['fields'] as object) },
    })),
  }
  expect(changesOf(planOf([city], { existing: accepted }))).toEqual([])
  const [change] = changesOf(planOf([{ ...city, 职工总数: '310' }], { existing: accepted }))
  expect(change).toMatchObject({ kind: 'proposal', set: { fields: { employees: 310 } } })
})

test('what 市科协 declined is not proposed again', () => {
  const city = { ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' }
  const existing = after([city])
  const declined: ExistingRecords = {
    ...existing,
    proposal: existing.proposal.map(({ id, office, value }) => ({
      id,
      office,
      value: { ...value, decision: 'declined' },
    })),
  }
  expect(changesOf(planOf([city], { existing: declined }))).toEqual([])
  const [change] = changesOf(planOf([{ ...city, 职工总数: '310' }], { existing: declined }))
  expect(change).toMatchObject({
    kind: 'proposal',
    id: 'new:0:2:proposal',
    set: { fields: { employees: 310 } },
  })
})

test('市科协 imports its own rows whole and refuses a district’s', () => {
  const plan = planOf(
    [
      { ...ASSOCIATION, 层级: '市级', 批准机关: '市科协' },
      { ...ASSOCIATION, 组织名称: '甲企业科协', 统一社会信用代码: CODE_B, 批准机关: '江北区科协' },
    ],
    { office: 'cq' },
  )
  expect(outcomes(plan)).toEqual(['create', 'refused'])
  expect(codes(plan.rows[1])).toEqual(['not-ours'])
})

test('another chair than the one in office is asked about; taking the row ends nobody’s post', () => {
  const existing = after([ASSOCIATION])
  const rows = [{ ...ASSOCIATION, 主席: '程春勇' }]
  const plan = planOf(rows, { existing })
  expect(plan.rows[0]?.problems).toMatchObject([
    { code: 'chair-differs', facts: { old: '余华', new: '程春勇' } },
  ])
  const taken = changesOf(planOf(rows, { existing, decisions: { '0!2': 'import' } }))
  expect(taken).toMatchObject([{ kind: 'post', set: { person: '程春勇', office: 'chair' } }])
})

test('a later congress makes a new term; a corrected date of the same term changes it', () => {
  const existing = after([ASSOCIATION])
  const next = changesOf(
    planOf([{ ...ASSOCIATION, 届次起始: '2026-01-15', 最近一次大会: '2026-03-01' }], { existing }),
  )
  expect(next).toMatchObject([
    { kind: 'term', id: 'new:0:2:term', set: { startOn: '2026-01-15', congressOn: '2026-03-01' } },
  ])
  const corrected = planOf([{ ...ASSOCIATION, 最近一次大会: '2024/4/16' }], { existing })
  expect(corrected.rows[0]?.fields).toEqual([
    { kind: 'term', field: 'congressOn', old: '2024-04-06', new: '2024-04-16' },
  ])
})

test('an approval after the office’s last day, and a document of another office, are noticed and taken', () => {
  const plan = planOf([
    { ...ASSOCIATION, 批准机关: '渝北区科协', 批复日期: '2025-11-06', 批复文号: '江北科协〔2025〕4号' },
  ])
  expect(codes(plan.rows[0])).toEqual(['office-ended', 'document-of-other-office'])
  expect(outcomes(plan)).toEqual(['create'])
  const city = planOf([{ ...ASSOCIATION, 层级: '市级', 批准机关: '市科协', 批复文号: '渝科协发〔2025〕4号' }])
  expect(codes(city.rows[0])).not.toContain('document-of-other-office')
})

test('dates up to the ledger’s own 填报日期 are not in the future, though the PC’s clock is behind', () => {
  const sheet = tableOf('台账', [{ ...ASSOCIATION, 批复日期: '2026-12-24' }])
  const dated = {
    ...sheet,
    rows: [
      { number: 1, hidden: false, cells: [{ kind: 'text' as const, text: '填报日期：2026年12月31日' }] },
      ...sheet.rows.map((row) => ({ ...row, number: row.number + 1 })),
    ],
  }
  expect(codes(planned(workbookOfSheets(sheet)).rows[0])).toEqual(['date-in-future'])
  const plan = planned(workbookOfSheets(dated))
  expect(codes(plan.rows[0])).toEqual([])
  expect(plan.notes.map(({ code }) => code)).toContain('clock-behind')
})

test('a new association that brings no number gets one of ours; those of the register and of the file are not given again', () => {
  const row = (name: string, number: string) => ({
    ...ASSOCIATION,
    组织名称: name,
    统一社会信用代码: '',
    依托单位: name,
    组织编号: number,
  })
  const known = { id: 'k', office: '500157', value: { name: '旧科协', number: '500157-2026-0004' } }
  const plan = planned(
    workbookOfSheets(
      tableOf('台账', [
        row('甲科协', ''),
        row('乙科协', '500157-2026-0006'),
        row('丙科协', '两江-3'),
        row('丁科协', ''),
      ]),
    ),
    { existing: { ...NOTHING_YET, association: [known] } },
  )
  const numbers = changesOf(plan).flatMap(({ kind, set }) => (kind === 'association' ? [set['number']] : []))
  expect(numbers).toEqual(['500157-2026-0007', '500157-2026-0006', '两江-3', '500157-2026-0008'])
})

test('a row that is probably a registered association, mistyped, is asked about before it makes a second one', () => {
  const existing = after([ASSOCIATION])
  const mistyped = { ...ASSOCIATION, 组织名称: '重庆样例公司企业科协' }
  const plan = planOf([mistyped], { existing })
  expect(outcomes(plan)).toEqual(['refused'])
  expect(plan.rows[0]?.problems).toMatchObject([
    { code: 'nearly-known', facts: { name: ASSOCIATION.组织名称 } },
  ])
  expect(outcomes(planOf([mistyped], { existing, decisions: { '0!2': 'import' } }))).toEqual(['create'])
  // Within one file the two rows are asked about; that the first is registered already changes nothing.
  expect(codes(planOf([ASSOCIATION, mistyped], { existing }).rows[1])).toEqual(['nearly-equal'])
})

test('another name under a shared credit code, and one name at another host, are other associations', () => {
  const existing = after([ASSOCIATION])
  const shared = { ...ASSOCIATION, 组织名称: '重庆江畔园区科协' }
  const elsewhere = { ...ASSOCIATION, 依托单位: '重庆另一家有限公司', 统一社会信用代码: CODE_B }
  expect(outcomes(planOf([shared, elsewhere], { existing }))).toEqual(['create', 'create'])
})
