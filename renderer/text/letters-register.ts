/** Words of the register of letters over all associations. */
export const LETTERS_TEXT = {
  title: '发文登记',
  table: '发文登记表',
  note: '批复、通知、反馈函等，各在其组织的“文书”中起草',
  search: '文号、标题、组织、拼音',
  searchLabel: '搜索文书',
  year: '年度',
  kind: '文种',
  association: '所属组织',
  state: '状态',
  several: (first: string, count: number) => `${first}等 ${count} 个`,
  unknownAssociation: '（组织未登记）',
  noneTitle: '还没有文书',
  noneText: '办理申请、处理和年度评估时生成的文书会登记在这里；也可打开一个组织，在“文书”中新增。',
  noMatch: '没有符合条件的文书',
  noMatchText: '请换个说法搜索，或清除筛选条件。',
} as const

/** What is still to be done about a letter. */
export const LETTER_STATE_TEXT = {
  kept: '已登记',
  unfinished: '待补全',
  'number-missing': '缺文号',
  'number-taken': '文号重复',
} as const
