import type { HistoryEntry } from '../store/store-face'

/** Words of the history of a record. */
export const HISTORY_TEXT = {
  title: '修改历史',
  show: '查看修改历史',
  hide: '收起修改历史',
  at: '时间',
  operator: '操作人',
  pc: '写入的电脑',
  pcOf: (office: string, pc: string | undefined) => (pc === undefined ? office : `${office} ${pc}`),
  field: '项目',
  old: '原值',
  new: '新值',
  reason: '原因或来源',
  sealed: '（保密内容）',
  deleted: '删除',
  custodian: '管理单位',
  absorbed: '合并',
  oneAbsorbed: '并入一条重复记录',
  empty: '还没有修改记录',
  emptyText: '每次保存都会逐项记下时间、操作人、原值和新值。',
} as const

const EVENTS: Readonly<Record<HistoryEntry['event'], string>> = {
  write: '本机修改',
  merge: '交换包带来',
  unmask: '查看了保密内容',
}

/** What happened, in a word: where a reason was given it follows. */
export const eventText = ({ event, reason }: HistoryEntry): string =>
  reason === undefined ? EVENTS[event] : `${EVENTS[event]}：${reason}`
