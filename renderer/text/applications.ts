import type { ApplicationStage, PendingDays } from '../../shared/rules/application'
import type { Checklist } from '../../shared/rules/checklist'

/** Where an application stands. */
export const STAGE_NAMES: Readonly<Record<ApplicationStage, string>> = {
  preparing: '筹建',
  applied: '待受理',
  returned: '退回补正',
  reviewing: '审查中',
  deciding: '待决定',
  decided: '已办结',
}

/** What the office does next. */
export const NEXT_STEPS: Readonly<Record<ApplicationStage, string>> = {
  preparing: '指导筹建，收到申请后登记',
  applied: '核对材料，受理或退回补正',
  returned: '等申请单位补正',
  reviewing: '审查，登记审查意见',
  deciding: '作出决定，出具文书',
  decided: '—',
}

export const CHECKLIST_SOURCES: Readonly<Record<Checklist['source'], string>> = {
  'article-14': '市级申请须提交的五项材料（《实施细则》第十四条）',
  'article-26': '大会后一个月内报送（《实施细则》第二十六条）',
  office: '本单位办法规定的材料（在“设置”中修改）',
  proposed: '本方案建议的清单，不作硬性要求；本单位有办法的，在“设置”中登记',
}

export const APPLICATION_TEXT = {
  title: '申请办理',
  table: '申请列表',
  add: '登记建立申请',
  addTitle: '登记建立申请',
  addText: '先登记是谁要建、建在哪里；收到书面申请后，再登记申请日期和材料。',
  open: '办理中',
  closed: '已办结',
  state: '办理情况',
  matter: '事项',
  search: '组织名称、依托单位、拼音',
  searchLabel: '搜索申请',
  noneTitle: '没有申请',
  noneText:
    '企业、园区提出建立科协组织的，在这里登记，一步步办到批复或备案；注销、变更、转隶等申请在组织页面登记。',
  noMatch: '没有符合条件的申请',
  noMatchText: '请换个说法搜索，或改看“全部”。',
  columns: { name: '组织名称', host: '依托单位', stage: '进度', days: '已历时', next: '下一步' },
  cardTitle: (matter: string, mode: string) => (mode === '' ? `${matter}申请` : `${matter}申请 · ${mode}`),
  unnamed: '（未命名）',
  stages: '办理进度',
  pendingFor: (days: string) => `收到申请 ${days}`,
  received: (count: number, all: number) => `材料 ${count} / ${all}`,
  missing: (names: readonly string[]) => `，未收：${names.join('；')}`,
  allReceived: '，材料已收齐',
  steps: {
    preparing: '筹建',
    applied: '申请',
    accepted: '受理',
    reviewed: '审查',
    decided: '批复 / 备案',
    ended: '决定',
  },
  actions: {
    apply: '登记收到申请',
    accept: '受理',
    return: '退回补正',
    complete: '材料已补齐',
    review: '登记审查',
    decide: '作出决定',
  },
  returned: (day: string, reason: string) => `${day} 退回：${reason}`,
  completed: (day: string) => `，${day} 补齐`,
  returnedOn: '退回日期',
  returnReason: '补正内容',
  completedOn: '补齐日期',
  completeNote: '补正通知里点名的材料已按今天收到填好，请核对；没有收到的清空。',
  returnNote: '同时起草补正通知，存入“文书”。',
  said: {
    return: '已退回补正，补正通知已存入“文书”',
    complete: '已登记补齐',
    step: '已登记',
    granted: '已办结，文书已起草',
    ended: '已办结',
  },
  decideNote: '同意的，组织的状态、批复文号、批准日期同时写入，并起草文书。',
  deregisterPrompt: (ground: string, day: string) =>
    `${day} ${ground}，应当向批准机关申请注销（《实施细则》第十九条）。`,
  deregister: '登记注销申请',
  route:
    '此类企业科技工作者达到一定规模的，原则上向市科协申请建立市级企业科协（《实施细则》第十三条）。这是建议，不是限制。',
  groups: { who: '申请单位', how: '组织与办理', consent: '同意（《实施细则》第十三、十六条）' },
} as const

/** “23 天（其中补正 5 天）”. */
export function pendingText(days: PendingDays | undefined): string {
  if (days === undefined) return ''
  return days.waiting === 0 ? `${days.total} 天` : `${days.total} 天（其中补正 ${days.waiting} 天）`
}
