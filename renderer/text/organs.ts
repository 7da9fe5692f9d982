/** Words about the inner life of an association: terms, posts, funds, secretariat. */
export const ORGANS_TEXT = {
  report: '一个月内报送',
  reportDue: (until: string) => `应于 ${until} 前报送批准机关（《实施细则》第二十六条）`,
  reportUntil: (until: string) => `${until} 前报送`,
  reportLate: (on: string) => `${on} 报送，已过期限`,
  reported: '已报送',
  reportedOn: '报送日期',
  reportedSay: (name: string) => `${name}已登记报送`,
  next: '下次大会',
  nextBetween: (from: string, until: string) => `${from} 至 ${until}`,
  nextByCharter: (on: string) => `（章程任期到 ${on}）`,
  agendaHint: {
    congress: '大会的职责（《实施细则》第二十八条）；办了哪些就勾哪些，未勾不等于没办',
    committee: '委员会的职责（《实施细则》第二十三、二十七、三十、四十二条）；办了哪些就勾哪些',
  },
  chairReason: '主席变更',
  problems: {
    'chair-without-day': (person: string) =>
      `${person}正任主席，主席只能有一人（《实施细则》第三十二条）。请填任职日期，前任将于当日结束任职。`,
    'two-chairs': (person: string, from: string) =>
      `与${person}${from === '' ? '' : `（${from} 起）`}的主席任期重叠，主席只能有一人（《实施细则》第三十二条）。请先核对两人的起止日期。`,
  },
  votes: '名单表决',
  votesOf: (yes: number, present: number) => `赞成 ${yes} / 到会 ${present}`,
  sums: (income: string, spending: string, balance: string) =>
    `收入 ${income} 元，支出 ${spending} 元，结余 ${balance} 元`,
  yearTwice: (year: number) => `${year} 年的经费已经登记，一年只记一条。请打开那一条修改。`,
  income: '收入合计',
  spending: '支出',
  balance: '结余',
  secretaryGeneral: '秘书长',
  noSecretary: '没有登记在任的秘书长',
  deputies: '副秘书长',
  toPosts: '到“任职”登记',
  secretariatLead: '秘书长主持日常工作，由科技工作者或企业管理人员担任（《实施细则》第三十七条）。',
  soft: '具备条件的企业应设置专职岗位、配备场所和设施（《实施细则》第三十九条）；是否具备条件由企业判断，缺少不算违反。',
} as const
