import type { SheetPurpose } from '../../shared/ledger/target'
import type { TemplateHint, TemplateWords } from '../../shared/ledger/templates'
import { IMPORT_TEXT } from './import'

/** Words of the import templates. */
export const TEMPLATE_TEXT = {
  title: '还没有现成的台账？用我们的模板',
  text: '每份模板有表头、下拉选项和“填写说明”；填好后在这里导入。带 ★ 的是必填项。',
  saved: (name: string) => `模板已保存到“${name}”`,
  file: (purpose: SheetPurpose) => `导入模板-${IMPORT_TEXT.purposes[purpose]}`,
} as const

const HINTS: Readonly<Record<TemplateHint, string>> = {
  text: '文字',
  day: '日期，如 2025-09-29、2025.9.29 或 2025年9月29日',
  month: '年月，如 1988-05',
  count: '整数，不写单位',
  money: '金额，以元为单位，最多两位小数',
  year: '四位年份，如 2025',
  'credit-code': '18 位统一社会信用代码；是依托单位的代码，可与其他组织相同，也可不填',
  phone: '手机号或 023-12345678；保存后默认隐去中间几位',
  list: '从下拉选项中选一个',
  several: '可填多个，用“、”隔开',
  people: '可填多人，用“、”隔开',
  owner: '写明属于哪个组织；同名的，再填编号、信用代码或依托单位之一',
  address: '写全，如“重庆市两江新区寸滩街道…”，由此得出区划和镇街',
}

/** The words of one template. */
export const templateWords = (purpose: SheetPurpose): TemplateWords => ({
  name: IMPORT_TEXT.purposes[purpose],
  heading: [IMPORT_TEXT.purposes[purpose], '填报单位：                填报日期：'],
  guide: '填写说明',
  values: '可选值',
  guideHeader: ['栏目', '是否必填', '怎么填', '可以填的值'],
  required: '必填',
  hint: (hint) => HINTS[hint],
  between: '、',
})
