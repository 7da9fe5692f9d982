import type { IsoDate } from '../../shared/base/iso-date'

/** Words of lists that are saved as .xlsx. */
export const SHEET_OUT_TEXT = {
  save: '导出 .xlsx',
  saveTitle: '按现在的筛选、排序和栏目另存为 Excel 台账',
  panel: '导出台账',
  rows: (count: number) => `导出 ${count} 条，按列表现在的筛选和排序。`,
  all: '写出全部台账栏目，不只是列表显示的',
  allHint: '栏目与导入模板相同，在表格里改好后可以再导入；没改的会显示为“无变化”，空着的不会覆盖已有内容。',
  masked: '电话等保密内容隐去一部分（138****1234）。',
  whole: '写出完整的电话等保密内容',
  wholeHint: '会写进每条记录的历史：谁、何时导出。文件离开本程序后不再受口令保护，请妥善保管。',
  go: '选择保存位置…',
  working: '正在生成…',
  saved: (name: string) => `已保存到“${name}”`,
  number: '序号',
  total: '合计',
  reason: (title: string) => `导出“${title}”，含完整保密内容`,
  /** Read back by the importer: 填报单位 and 填报日期. */
  note: (office: string, day: IsoDate, count: number) =>
    `填报单位：${office}    填报日期：${day}    共 ${count} 条`,
  title: (list: string) => `${list.replace(/(?:列表|台账)$/, '')}台账`,
  file: (title: string, day: IsoDate) => `${title}_${day}`,
} as const
