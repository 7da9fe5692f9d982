import { beforeAll, expect, test } from 'vitest'
import type { Decision } from '../../../shared/ledger/decision'
import { proposedChoice } from '../../../shared/ledger/layout'
import { changesOf, type ImportPlan } from '../../../shared/ledger/plan'
import type { PlannedRow } from '../../../shared/ledger/planned-row'
import { severityOf, type ProblemCode } from '../../../shared/ledger/problem'
import { rowKey } from '../../../shared/ledger/read-row'
import type { Workbook } from '../../../shared/ledger/workbook'
import { sampleBytes, workbookOf } from '../../support/ledger-files'
import { planned } from '../../support/ledger-sheets'
import { NOTHING_YET } from '../../../shared/ledger/existing'
import { appliedPlan } from '../../support/ledger-store'

/*
 * What a person finds in test/fixtures/ledger-district.xlsx, read apart from this program (unzipped, with a script of
 * its own for check characters and repetitions). Row numbers are those of the file.
 */
const ASSOCIATION_ROWS = { first: 4, last: 67, count: 64 }
const MUNICIPAL = [8, 14, 16, 19, 28, 47, 49, 57, 65]
const STANDING_IN_ASSOCIATIONS: Readonly<Record<number, ProblemCode>> = {
  7: 'credit-code-check',
  25: 'repeated-row-differs',
  28: 'no-such-day',
  31: 'more-sci-tech-than-employees',
  40: 'service-point',
  46: 'several-people',
  55: 'missing-name',
}
/** One name at two hosts (their credit codes differ): the later row of each pair. */
const SECOND_OF_ITS_NAME = [38, 42, 54, 56]
/** Members of those names: nobody but the clerk knows whose they are. */
const MEMBERS_OF_TWO = 18 + 14 + 17 + 12
const MEMBERS = { count: 472, techStaff: 92, university: 62, postgraduate: 54, withoutState: 98 }
/** Rows of members with 技术人员, 大学 or 研究生. */
const MEMBERS_OUTSIDE_LISTS = 185
/** Members of associations whose row waits: 31 (7 members), 40 (10), 46 (8). */
const MEMBERS_OF_WAITING = 25

let workbook: Workbook
let plan: ImportPlan
beforeAll(async () => {
  workbook = await workbookOf(sampleBytes())
  plan = planned(workbook)
})

const rowsOf = (of: ImportPlan, sheet: number): readonly PlannedRow[] =>
  of.rows.filter((row) => row.sheet === sheet)
const standing = (row: PlannedRow): readonly ProblemCode[] =>
  row.problems.map(({ code }) => code).filter((code) => ['error', 'question'].includes(severityOf(code)))
const withProblem = (sheet: number, code: ProblemCode, said?: string): readonly number[] =>
  rowsOf(plan, sheet)
    .filter(({ problems }) =>
      problems.some((found) => found.code === code && (said === undefined || found.facts?.['text'] === said)),
    )
    .map(({ row }) => row)

test('64 association rows: what stands in their way is what a person finds', () => {
  const rows = rowsOf(plan, 0)
  expect(rows).toHaveLength(ASSOCIATION_ROWS.count)
  expect([rows[0]?.row, rows.at(-1)?.row]).toEqual([ASSOCIATION_ROWS.first, ASSOCIATION_ROWS.last])
  const found = rows.flatMap((row) => standing(row).map((code) => [row.row, code] as const))
  expect(Object.fromEntries(found)).toEqual(STANDING_IN_ASSOCIATIONS)
  expect(found).toHaveLength(Object.keys(STANDING_IN_ASSOCIATIONS).length)
  expect(plan.counts.associations).toEqual({
    create: 49,
    proposal: 8,
    refused: 7,
    skip: 0,
    update: 0,
    unchanged: 0,
  })
})

test('nine municipal-level rows become proposals, and what 市科协 keeps is said', () => {
  expect(withProblem(0, 'becomes-proposal')).toEqual(MUNICIPAL)
  expect(withProblem(0, 'city-keeps')).toEqual(MUNICIPAL)
  const row = plan.rows.find(({ row }) => row === 14)
  const [own, proposal] = row?.changes ?? []
  expect(own).toEqual({
    kind: 'association',
    id: 'new:0:14:association',
    office: 'cq',
    set: { contactName: '叶俊国', contactPhone: '023-84481642转709' },
  })
  expect(proposal).toMatchObject({
    kind: 'proposal',
    office: '500157',
    set: {
      associationId: 'new:0:14:association',
      proposedOn: '2026-11-22',
      fields: {
        name: '重庆石船检测技术有限公司企业科协',
        level: 'municipal',
        approvingOffice: 'cq',
        sciTechWorkers: 574,
      },
    },
  })
  expect(row?.changes).toHaveLength(2)
})

test('one name at two hosts is two associations; the repeated row is named with its difference', () => {
  expect(withProblem(0, 'same-name')).toEqual(SECOND_OF_ITS_NAME)
  const repeated = plan.rows.find(({ row, sheet }) => sheet === 0 && row === 25)?.problems
  expect(repeated?.find(({ code }) => code === 'repeated-row-differs')?.facts).toEqual({
    row: 24,
    targets: 'congressOn',
  })
})

test('472 members: words outside the lists, blanks, and who they belong to', () => {
  expect(rowsOf(plan, 1)).toHaveLength(MEMBERS.count)
  expect(withProblem(1, 'not-in-list', '技术人员')).toHaveLength(MEMBERS.techStaff)
  expect(withProblem(1, 'not-in-list', '大学')).toHaveLength(MEMBERS.university)
  expect(withProblem(1, 'not-in-list', '研究生')).toHaveLength(MEMBERS.postgraduate)
  expect(new Set(withProblem(1, 'not-in-list')).size).toBe(MEMBERS_OUTSIDE_LISTS)
  expect(withProblem(1, 'missing')).toHaveLength(MEMBERS.withoutState)
  expect(withProblem(1, 'unknown-association')).toEqual([10])
  expect(withProblem(1, 'ambiguous-association')).toHaveLength(MEMBERS_OF_TWO)
  expect(withProblem(1, 'association-left-out')).toHaveLength(MEMBERS_OF_WAITING)
  expect(withProblem(1, 'not-a-phone')).toEqual([12])
  expect(withProblem(1, 'date-in-future')).toEqual([18])
})

test('the sums of the 合计 row agree, and what no column gives is said once', () => {
  expect(plan.notes.map(({ sheet, code, target }) => [sheet, code, target])).toEqual([
    [0, 'no-column', 'approvalMode'],
    [0, 'no-column', 'status'],
    [1, 'no-column', 'consentOn'],
  ])
})

test('dates in four notations and serial numbers, digits in full width, and 区科协 come out as they are meant', () => {
  expect(setOf(4, 'association')).toMatchObject({
    approvedOn: '2023-05-02',
    approvingOffice: '500105',
    division: '500103',
  })
  expect(setOf(4, 'term')).toMatchObject({ startOn: '2023-01-15', congressOn: '2023-03-24' })
  expect(setOf(5, 'association')).toMatchObject({ approvedOn: '2025-06-05' })
  expect(setOf(5, 'term')).toMatchObject({ startOn: '2026-01-15', congressOn: '2026-09-04' })
  expect(setOf(6, 'association')).toMatchObject({ approvedOn: '2014-11-06', approvingOffice: '500157' })
  expect(setOf(9, 'association')).toMatchObject({ creditCode: '915001571W53885036' })
  expect(setOf(12, 'association')).toMatchObject({ creditCode: '515001059B0664937A', kind: 'chamber' })
  expect(setOf(21, 'association')).toMatchObject({ name: '重庆金渝模具集团有限公司企业科协' })
  expect(setOf(34, 'association')).toMatchObject({ notes: '=HYPERLINK("http://example.invalid","点我")' })
  expect(setOf(43, 'association')).toMatchObject({ level: 'district' })
  expect(setOf(4, 'post')).toMatchObject({ person: '郭书红', office: 'chair' })
})

test('everything mended by hand: 62 associations and all but two members are taken', () => {
  const repaired = planned(workbook, mended(plan))
  const left = repaired.rows.filter(({ outcome }) => outcome === 'refused' || outcome === 'skip')
  expect(left.map(({ sheet, row }) => [sheet, row])).toEqual([
    [0, 25],
    [0, 40],
    [1, 10],
    ...[15].map((row) => [1, row]),
    ...[271, 272, 273, 274, 275, 276, 277, 278, 279, 280].map((row) => [1, row]),
  ])
  expect(repaired.counts.associations).toMatchObject({ create: 53, proposal: 9, skip: 2 })
  const again = planned(workbook, { ...mended(plan), existing: appliedPlan(NOTHING_YET, repaired) })
  expect(changesOf(again)).toEqual([])
})

test('the same file again proposes no change, whatever was mended or left out the first time', () => {
  const all = { decisions: everyRow('incomplete') }
  for (const first of [plan, planned(workbook, mended(plan)), planned(workbook, all)]) {
    const existing = appliedPlan(NOTHING_YET, first)
    expect(changesOf(planned(workbook, { existing }))).toEqual([])
    // Rows refused the first time may be new under other decisions, but nothing comes twice.
    const created = planned(workbook, { existing, ...all }).rows.filter(({ outcome }) => outcome === 'create')
    expect(created.filter(({ sheet, row }) => !isRefused(first, sheet, row))).toEqual([])
  }
})

const setOf = (row: number, kind: string) =>
  rowsOf(plan, 0)
    .find((one) => one.row === row)
    ?.changes.find((change) => change.kind === kind)?.set

const isRefused = (of: ImportPlan, sheet: number, row: number): boolean =>
  of.rows.some((one) => one.sheet === sheet && one.row === row && one.outcome === 'refused')

const everyRow = (decision: Decision): Readonly<Record<string, Decision>> =>
  Object.fromEntries(plan.rows.map(({ sheet, row }) => [rowKey(sheet, row), decision]))

/** What a clerk does: mends cells, answers questions, leaves out the repetition and the contact station. */
function mended(of: ImportPlan) {
  const edits: Record<string, string> = {}
  const decisions: Record<string, Decision> = {
    [rowKey(0, 25)]: 'skip',
    [rowKey(0, 40)]: 'skip',
    [rowKey(0, 31)]: 'import',
  }
  const [ledger, roll] = workbook.sheets.map((sheet) => proposedChoice(sheet))
  const column = (sheet: number, target: string): string =>
    Object.entries((sheet === 0 ? ledger : roll)?.targets ?? {}).find(([, id]) => id === target)?.[0] ?? ''
  const edit = (sheet: number, row: number, target: string, typed: string): void => {
    edits[`${sheet}!${row}!${column(sheet, target)}`] = typed
  }
  edit(0, 7, 'creditCode', '915001032B4915544U')
  edit(0, 28, 'approvedOn', '2025-02-28')
  edit(0, 46, 'chair', '张三')
  edit(0, 55, 'name', '重庆龙兴轨道交通装备集团有限公司企业科协联合体')
  for (const { sheet, row, problems } of of.rows) {
    for (const { code, target, facts, choices } of problems) {
      if (sheet !== 1 || target === undefined) continue
      if (code === 'not-in-list')
        edit(sheet, row, target, facts?.['text'] === '技术人员' ? '科技工作者' : '本科')
      if (code === 'ambiguous-association') edit(sheet, row, target, choices?.[row > 250 ? 1 : 0]?.text ?? '')
      if (code === 'not-a-phone' || code === 'date-in-future') decisions[rowKey(sheet, row)] = 'import'
    }
  }
  return { edits, decisions }
}
