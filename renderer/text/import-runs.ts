import type { Kept } from '../store/plan-undo'
import { fieldLabel, KIND_NAMES } from './fields'

/** Words of the imports that were written, and of taking one back. */
export const RUNS_TEXT = {
  title: '导入记录',
  table: '导入记录',
  none: '还没有导入过',
  noneText: '每一次导入都会列在这里：何时、由谁、导入了什么；可以整批撤销。',
  at: '时间',
  operator: '操作人',
  file: '文件',
  counts: '写入',
  state: '状态',
  written: '已写入',
  undone: (at: string, operator: string) => `已撤销（${at} ${operator}）`,
  undo: '撤销本次导入…',
  panel: '撤销一次导入',
  looking: '正在查对这次导入之后的修改…',
  what: (file: string, at: string) => `“${file}”，${at} 导入`,
  removed: (count: number) => `${count} 条新增的记录标记为删除（历史保留，可以恢复）`,
  restored: (count: number) => `${count} 条记录的内容改回导入以前`,
  nothing: '没有可以撤销的内容：记录都已另行修改或删除。',
  keptTitle: (count: number) => `${count} 条在导入之后又改过，保持现状，请自行核对：`,
  keptMore: (count: number) => `另有 ${count} 条，未逐条列出。`,
  go: '撤销这次导入',
  cancel: '不撤销',
  reason: (file: string) => `撤销导入“${file}”`,
  done: (changed: number, kept: number) =>
    kept === 0 ? `已撤销，改回 ${changed} 条` : `已撤销，改回 ${changed} 条，${kept} 条保持现状`,
} as const

/** One record that stays: what it is, and why. */
export const keptText = ({ kind, why, fields }: Kept, title: string): string => {
  const what = title === '' ? KIND_NAMES[kind] : `${KIND_NAMES[kind]}“${title}”`
  const reason =
    why === 'below'
      ? '名下又有了新的记录'
      : `改过 ${fields.map((field) => fieldLabel(kind, field)).join('、')}`
  return `${what}：${reason}`
}
