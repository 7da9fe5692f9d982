import type { IsoDate } from '../../shared/base/iso-date'
import { NOTHING_YET } from '../../shared/ledger/existing'
import type { PlanInput } from '../../shared/ledger/import-input'
import { proposedChoice } from '../../shared/ledger/layout'
import { planImport, type ImportPlan } from '../../shared/ledger/plan'
import type { Cell, Sheet, Workbook } from '../../shared/ledger/workbook'

export const text = (value: string): Cell =>
  value === '' ? { kind: 'empty', text: '' } : { kind: 'text', text: value }

/** A sheet of text cells; its first row is number 1. */
export const sheetOf = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
  name,
  hidden: false,
  rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells: cells.map(text) })),
})

/** Rows as objects by title; the header comes from the first of them. */
export const tableOf = (name: string, rows: readonly Readonly<Record<string, string>>[]): Sheet => {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return sheetOf(name, [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))])
}

export const workbookOfSheets = (...sheets: readonly Sheet[]): Workbook => ({ sheets })

const INPUT: Omit<PlanInput, 'choices'> = {
  edits: {},
  decisions: {},
  existing: NOTHING_YET,
  office: '500157',
  today: '2026-11-22' as IsoDate,
  novaNames: '',
  idFor: (slot) => `new:${slot}`,
}

/** A plan under the choices that we would propose, for 两江新区科协 on 2026-11-22, unless `more` says otherwise. */
export const planned = (workbook: Workbook, more: Partial<PlanInput> = {}): ImportPlan =>
  planImport({ workbook, choices: workbook.sheets.map(proposedChoice), ...INPUT, ...more })

/** A complete association row, to be changed by the test. */
export const ASSOCIATION = {
  组织名称: '重庆样例有限公司企业科协',
  组织类型: '企业科协',
  层级: '区县级',
  依托单位: '重庆样例有限公司',
  统一社会信用代码: '91500157F54106715G',
  批准机关: '区科协',
  批复日期: '2024-05-06',
  注册地址: '重庆市两江新区寸滩街道寸滩水口149号',
  党组织: '有',
  职工总数: '300',
  科技工作者数: '80',
  主席: '余华',
  届次起始: '2024.1.15',
  最近一次大会: '2024/4/6',
  联系人: '于程',
  联系电话: '13900001111',
} as const

/** A complete member row of `ASSOCIATION`. */
export const MEMBER = {
  组织名称: ASSOCIATION.组织名称,
  姓名: '欧阳䶮',
  性别: '女',
  出生年月: '1988.5',
  会员类别: '科技工作者',
  学历: '硕士',
  职称: '高级工程师',
  手机: '13900002222',
  入会日期: '2024-06-01',
  状态: '在会',
} as const
