import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '../../../shared/base/json'
import type { Decision } from '../../../shared/ledger/decision'
import { NOTHING_YET } from '../../../shared/ledger/existing'
import { proposedChoice } from '../../../shared/ledger/layout'
import { changesOf, ImportPlanner, type ImportPlan } from '../../../shared/ledger/plan'
import { KINDS } from '../../../shared/records/kinds'
import { ASSOCIATION, MEMBER, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'
import { appliedPlan } from '../../support/ledger-store'
import { runs } from '../../support/runs'
import type { PlanInput } from '../../../shared/ledger/import-input'
import type { Sheet, Workbook } from '../../../shared/ledger/workbook'

const TIMEOUT = runs(60_000, 900_000)

/** A few values a column, right and wrong, so that rows meet. */
const cells = (values: Readonly<Record<string, readonly string[]>>) =>
  fc.record(
    Object.fromEntries(Object.entries(values).map(([title, texts]) => [title, fc.constantFrom(...texts)])),
  )

const associations = fc.array(
  cells({
    组织名称: ['甲企业科协', '乙企业科协', '乙企业科协 ', '甲企业科协（样例）', ''],
    组织类型: ['企业科协', '商会科协', '联络站', ''],
    层级: ['区县级', '市级', ''],
    依托单位: ['甲公司', '乙公司', ''],
    统一社会信用代码: ['91500157F54106715G', '91500109W452744467', '915001032B49155440', ''],
    批准机关: ['区科协', '市科协', '江北区科协', '某科协'],
    批复日期: ['2024.5.6', '２０２４／５／６', '2025.2.30', '2031-1-1', ''],
    职工总数: ['300', '３０', ''],
    科技工作者数: ['80', '八十', ''],
    主席: ['余华', '张三、李四', ''],
    届次起始: ['2024.1.15', '2020.1.15', ''],
    最近一次大会: ['2024/4/6', ''],
    联系电话: ['13900001111', '1390000111', ''],
  }),
  { minLength: 1, maxLength: 6 },
)
const rolls = fc.array(
  cells({
    组织名称: ['甲企业科协', '乙企业科协', '丙企业科协', ''],
    姓名: ['欧阳䶮', '程春勇', ''],
    出生年月: ['1988.5', '198805', '1990.1', ''],
    会员类别: ['科技工作者', '技术人员', ''],
    学历: ['硕士', '研究生', ''],
    手机: ['13900002222', '13900003333', ''],
    入会日期: ['2024-06-01', '2025.2.30', ''],
  }),
  { maxLength: 6 },
)
const decisions: fc.Arbitrary<Record<string, Decision>> = fc.dictionary(
  fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 2, max: 7 }))
    .map(([sheet, row]) => `${sheet}!${row}`),
  fc.constantFrom<Decision>('import', 'incomplete', 'skip'),
)
// A title that no row fills would make a header too short to be seen: the full examples stand for the first row.
const workbook = (rows: readonly object[], members: readonly object[]): Workbook =>
  workbookOfSheets(
    tableOf('台账', [...(rows as Record<string, string>[]), { ...ASSOCIATION }]),
    tableOf('名册', [...(members as Record<string, string>[]), { ...MEMBER }]),
  )

test('importing the same file again, under the same decisions, changes nothing', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(associations, rolls, decisions, (rows, members, decided) => {
      const book = workbook(rows, members)
      const first = planned(book, { decisions: decided })
      const again = planned(book, { decisions: decided, existing: appliedPlan(NOTHING_YET, first) })
      expect(changesOf(again)).toEqual([])
    }),
    { numRuns: runs(80, 10_000) },
  )
})

test('importing the same file again, under no decision, creates nothing twice', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(associations, rolls, decisions, (rows, members, decided) => {
      const book = workbook(rows, members)
      const existing = appliedPlan(NOTHING_YET, planned(book, { decisions: decided }))
      expect(
        changesOf(planned(book, { existing: appliedPlan(existing, planned(book, { existing })) })),
      ).toEqual([])
    }),
    { numRuns: runs(40, 5000) },
  )
})

test('the order of the columns does not matter', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(associations, rolls, fc.infiniteStream(fc.nat()), (rows, members, order) => {
      const book = workbook(rows, members)
      const shuffled = { sheets: book.sheets.map((sheet) => reordered(sheet, order)) }
      expect(withoutColumns(planned(shuffled))).toEqual(withoutColumns(planned(book)))
    }),
    { numRuns: runs(40, 2000) },
  )
})

test('whatever is in the cells, what would be written is well formed', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(
      associations,
      rolls,
      decisions,
      fc.string({ unit: 'binary' }),
      fc.nat(),
      (rows, members, decided, odd, at) => {
        const book = workbook(rows, members)
        const column = at % 13
        const plan = planned(book, {
          decisions: decided,
          edits: { [`0!2!${column}`]: odd, [`1!2!${column % 7}`]: odd },
        })
        for (const { kind, set } of changesOf(plan))
          expect(KINDS[kind].schema.safeParse(set).success).toBe(true)
      },
    ),
    { numRuns: runs(80, 10_000) },
  )
})

test('planning again after an edit gives what planning afresh gives', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(associations, rolls, decisions, fc.nat({ max: 12 }), (rows, members, decided, column) => {
      const book = workbook(rows, members)
      const base = inputOf(book)
      const planner = new ImportPlanner(book)
      planner.plan(base)
      const edited = {
        ...base,
        decisions: decided,
        edits: { [`0!2!${column}`]: '乙企业科协', '1!2!0': '乙企业科协' },
      }
      expect(planner.plan(edited)).toEqual(new ImportPlanner(book).plan(edited))
    }),
    { numRuns: runs(40, 2000) },
  )
})

const inputOf = (book: Workbook): PlanInput => ({
  choices: book.sheets.map(proposedChoice),
  edits: {},
  decisions: {},
  existing: NOTHING_YET,
  office: '500157',
  today: '2026-11-22' as PlanInput['today'],
  novaNames: '',
  idFor: (slot) => `new:${slot}`,
})

function reordered(sheet: Sheet, order: fc.Stream<number>): Sheet {
  const width = sheet.rows[0]?.cells.length ?? 0
  const keys = [...order.take(width)]
  const columns = keys.map((key, column) => ({ key, column })).toSorted((a, b) => a.key - b.key)
  const moved = (cells: Sheet['rows'][number]['cells']) =>
    columns.flatMap(({ column }) => cells[column] ?? [])
  return {
    ...sheet,
    rows: sheet.rows.map(({ number, hidden, cells }) => ({ number, hidden, cells: moved(cells) })),
  }
}

const withoutColumns = ({ rows, counts }: ImportPlan) => ({
  counts,
  rows: rows.map(({ row, sheet, outcome, changes, problems }) => ({
    row,
    sheet,
    outcome,
    changes: changes.map(({ kind, id, set }) => ({
      kind,
      id,
      set: canonicalText(set),
    })),
    problems: problems.map(({ code, target }) => `${code} ${target ?? ''}`).toSorted(),
  })),
})
