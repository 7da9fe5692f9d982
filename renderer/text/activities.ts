/** Words of the list of activities over all associations. */
export const ACTIVITIES_TEXT = {
  title: '活动',
  table: '活动列表',
  search: '活动名称、组织、拼音',
  searchLabel: '搜索活动',
  association: '所属组织',
  year: '年度',
  task: '任务',
  noneTitle: '还没有活动',
  noneText: '打开一个组织，在“活动”中新增；年度评估可据此取数。',
  noMatch: '没有符合条件的活动',
  noMatchText: '请换个说法搜索，或清除筛选条件。',
  unknownAssociation: '（组织未登记）',
  totals: (activities: number, participants: number, sciTech: number, cost: string) =>
    `活动 ${activities} 次，参加 ${participants} 人次（其中科技工作者 ${sciTech}），经费 ${cost} 元`,
  outcomes: (parts: readonly string[]) => (parts.length === 0 ? '' : `成效：${parts.join('、')}`),
  outcome: (name: string, count: number) => `${name} ${count}`,
  active: (active: number, all: number) => `活跃 ${active} / ${all} 家`,
  source: (task: string, source: string) => `${task}（${source}）`,
} as const

/** Words of the list of funds over all associations. */
export const FUNDS_TEXT = {
  title: '经费',
  table: '经费列表',
  association: '所属组织',
  year: '年度',
  noneTitle: '还没有经费记录',
  noneText: '打开一个组织，在“经费”中按年度新增（《实施细则》第四十一、四十二条）。',
  noMatch: '这一年度没有经费记录',
  noMatchText: '请换一个年度，或清除筛选条件。',
  totals: (records: number, income: string, spending: string, balance: string) =>
    `${records} 家，收入 ${income} 元，支出 ${spending} 元，结余 ${balance} 元`,
} as const
