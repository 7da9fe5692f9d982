import { checkCreditCode } from '../../shared/codes/credit-code'
import { writeWorkbook } from '../../shared/ledger/xlsx/write-workbook'

const KINDS = ['企业科协', '园区科协', '商会科协']
const CLUSTERS = ['软件信息服务', '生物医药', '先进材料', '不属于']
const EDUCATION = ['博士', '硕士', '本科', '大专']
const CATEGORIES = ['科技工作者', '管理人员', '高级技能人员']
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂'

const at = <T>(list: ArrayLike<T>, index: number): T => list[index % list.length] as T

/** A right credit code for a number: the check character is tried out. */
function creditCode(number: number): string {
  const body = `91500157${String(number).padStart(9, '0')}`
  const checked = checkCreditCode(`${body}0`)
  return checked.ok ? checked.value : body + String(checked.failure.facts?.['expected'] ?? '')
}

/**
 * A ledger of so many associations and members, like those that districts keep, without a mistake in it. Ledgers with
 * another `first` share none of them.
 */
export function largeLedger(associations: number, members: number, first = 0): Uint8Array<ArrayBuffer> {
  const name = (index: number): string => `重庆样例${first + index}号科技有限公司企业科协`
  const rows = Array.from({ length: associations }, (_, index) => [
    name(index),
    at(KINDS, index),
    '区县级',
    `重庆样例${first + index}号科技有限公司`,
    creditCode(first + index),
    '区科协',
    `两江科协〔${2012 + (index % 14)}〕${1 + (index % 60)}号`,
    `${2012 + (index % 14)}.${1 + (index % 12)}.${1 + (index % 28)}`,
    `重庆市两江新区人和街道黄山大道${index}号`,
    index % 4 === 0 ? '无' : '有',
    String(300 + index),
    String(80 + (index % 200)),
    `${at(SURNAMES, index)}${at(GIVEN, index * 7)}`,
    '2024年1月15日',
    '2024/3/24',
    at(CLUSTERS, index),
    at(SURNAMES, index * 3) + at(GIVEN, index),
    `139${String(10_000_000 + index)}`,
  ])
  const roll = Array.from({ length: members }, (_, index) => [
    name(index % associations),
    `${at(SURNAMES, index)}${at(GIVEN, index * 3)}${at(GIVEN, Math.floor(index / 20))}`,
    index % 2 === 0 ? '男' : '女',
    `${1960 + (index % 42)}.${1 + (index % 12)}`,
    at(CATEGORIES, index),
    at(EDUCATION, index),
    '高级工程师',
    `138${String(10_000_000 + index)}`,
    `20${String(10 + (index % 16))}-0${1 + (index % 9)}-1${index % 10}`,
    '在会',
  ])
  const header =
    '组织名称 组织类型 层级 依托单位 统一社会信用代码 批准机关 批复文号 批复日期 注册地址 党组织 职工总数 科技工作者数 主席 届次起始 最近一次大会 集群 联系人 联系电话'
  const rollHeader = '组织名称 姓名 性别 出生年月 会员类别 学历 职称 手机 入会日期 状态'
  return writeWorkbook([
    { name: '组织台账', header: header.split(' '), rows, widths: [] },
    { name: '会员名册', header: rollHeader.split(' '), rows: roll, widths: [] },
  ])
}
