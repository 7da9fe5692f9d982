/** Words of 发展对象. */
export const PROSPECT_TEXT = {
  title: '发展对象',
  table: '发展对象列表',
  search: '单位名称、信用代码、拼音',
  searchLabel: '搜索发展对象',
  state: '进展',
  willingness: '建立意愿',
  division: '区划',
  office: '单位',
  due: '只看待联系',
  contactTitle: '联系情况',
  noneTitle: '还没有发展对象',
  noneText:
    '登记尚未建立科协的企业、园区和商会：意愿、计划和下次联系。它们是覆盖率的分母，不算科协组织（48号文一、三（四）（五））。',
  noMatch: '没有符合条件的发展对象',
  noMatchText: '请换个说法搜索，或清除筛选条件。',
  coverage: '覆盖率',
  coverageTable: '各区划覆盖率',
  coverageLead: (day: string) =>
    `覆盖率 = 科协组织 ÷（科协组织 + 发展对象）（本方案）。只计正常、整改、警告中的组织和发展中的对象；按 ${day} 有效的区划统计。没有登记过发展对象的，不算覆盖率。`,
  organisations: '科协组织',
  percent: '覆盖率',
  unplaced: '区划未登记或已撤销，待核对',
  total: '合计',
  notYet: '—',
} as const

/** Words of 情况与建议. */
export const REPORT_TEXT = {
  title: '情况与建议',
  lead: '执行《实施细则》中的重要情况和建议，应及时报告市科协（《实施细则》印发通知）。填写报送日期即为已报送；内容随交换包送市科协，答复随市科协的交换包回来。',
  empty: ['还没有情况与建议', '登记执行中的重要情况、意见建议，或对条款理解的疑问。'],
  cityLead:
    '区县科协报来的重要情况和建议（《实施细则》印发通知），也可登记市科协自己的。打开填写答复，随给该单位的下一个数据包带去。没有报送日期的，对方还在起草。',
  cityEmpty: ['还没有情况与建议', '区县科协报来的列在这里。'],
  office: '单位',
  state: '答复情况',
  waiting: '待答复',
  answered: '已答复',
  draft: '起草中',
} as const
