import type { Failure } from '../../shared/base/result'
import type { Column } from '../../shared/ledger/layout'
import type { Outcome } from '../../shared/ledger/planned-row'
import type { RowUse } from '../../shared/ledger/row-use'
import type { SheetNote } from '../../shared/ledger/sheet-notes'
import type { SheetPurpose } from '../../shared/ledger/target'
import { columnName, type WorkbookFailure } from '../../shared/ledger/workbook'
import { LIMITS } from '../../shared/ledger/xlsx/limits'
import { failureText, type FailureText } from './failures'
import { targetLabel } from './import-problems'

/** Sentences of 导入台账. */
export const IMPORT_TEXT = {
  title: '导入台账',
  steps: ['选文件', '对应列', '预览核对', '导入', '结果'],

  choose: '选择台账文件…',
  chooseTitle: '把现有的 Excel 台账导入本系统',
  chooseHints: [
    '支持 .xlsx 文件，一个文件里可以同时有组织台账、会员名册、任职、活动和经费几张表。',
    '自动找到表头并对应各列；合并的标题行、合计行、注释行会自动排除。',
    '写入之前逐行预览：有问题的单元格会标出来并说明怎么办，可以当场改、略过，或作为不完整记录导入。',
    '空白单元格不会覆盖已有内容；同一份文件再导入一次，不会产生重复。',
  ],
  draftTitle: '有一次没有完成的导入',
  draftText: (name: string, edits: number, decisions: number) =>
    `文件“${name}”，已改 ${edits} 处、决定 ${decisions} 行。再次选择这个文件就能接着做（文件内容不能有变化）。`,
  draftDrop: '不要了',
  draftOther: '所选文件与未完成的那一份内容不同，从头开始。',
  resumed: '已恢复上次未完成的修改和决定。',
  reading: (name: string) => `正在读取“${name}”…`,
  planning: '正在核对…',
  comparing: '正在读取现有记录，以便核对…',
  cancel: '取消',

  columnsTitle: (sheet: string) => `工作表“${sheet}”`,
  hiddenSheet: '隐藏的工作表',
  purposeLabel: '这张表是',
  purposes: {
    associations: '科协组织台账',
    members: '会员名册',
    posts: '任职名单',
    activities: '活动台账',
    funds: '经费台账',
    none: '不导入',
  },
  headerRow: '表头在第几行',
  rowsFound: (data: number, left: string) => `数据 ${data} 行${left === '' ? '' : `；不导入：${left}`}`,
  remembered: '沿用上次的对应关系',
  reported: (by: string, on: string) =>
    [by === '' ? '' : `填报单位：${by}`, on === '' ? '' : `填报日期：${on}`]
      .filter((part) => part !== '')
      .join('　'),
  column: '列',
  columnTitle: '表头',
  sample: '前几行内容',
  target: '对应为',
  columnKeys: '↑ ↓ 换列，回车或直接输入选择对应项，F8 到下一个不认识或重复的列',
  leaveOut: '（不导入）',
  missingColumns: '本表没有的必填列',
  missingHint: '可统一填写一个值（只填到空白处）；不填的，记录会注明缺少此项。',
  constantBlank: '不填',
  noHeader: '没有认出表头。请选择这张表的用途和表头所在行，或选“不导入”。',
  nothingToImport: '没有可导入的工作表，请至少为一张表选择用途。',
  nameWanted: (label: string, sheet: string) =>
    `工作表“${sheet}”还没有哪一列对应“${label}”。请指定这一列，或把这张表改为“不导入”。`,
  toPreview: '下一步：预览核对',
  back: '上一步',

  filters: {
    all: '全部',
    refused: '待处理',
    create: '新增',
    update: '更新',
    proposal: '转建议',
    unchanged: '无变化',
    skip: '略过',
    noticed: '有标记',
  },
  filterLabel: '筛选',
  sheetLabel: '工作表',
  rowNumber: '行',
  outcome: '结果',
  edited: '已改，原文：',
  editedMark: '改',
  tableLabel: (sheet: string) => `${sheet}的预览`,
  tableKeys: '方向键移动，回车修改，Esc 放弃；F8 到下一个待处理的单元格，Ctrl+Z 撤销',
  noRows: '这张表没有数据行',
  noRowsHint: '请回到上一步，核对“表头在第几行”；表头下面确实没有内容的，不必导入。',
  nothingHere: '没有符合筛选的行',
  nothingHereHint: '换一个筛选，或按“导入”写入。',
  keyNext: '下一处问题',
  keyEdit: '改单元格',
  keyUndo: '撤销',
  noMoreProblems: '没有待处理的单元格了',

  rowTitle: (row: number) => `第 ${row} 行`,
  rowChoose: '在表中选一行，这里说明它有什么问题、怎么办',
  rowFine: '这一行没有问题。',
  unnamed: '（没有名称）',
  decide: {
    import: '按原样导入',
    incomplete: '作为不完整记录导入',
    skip: '略过这一行',
  },
  decided: { import: '已定：按原样导入', incomplete: '已定：作为不完整记录导入', skip: '已定：略过' },
  undecide: '取消这个决定',
  incompleteHint: '有错误或疑问的单元格不导入，其余照常',
  moreChoices: '改为…',
  changesTitle: '将修改的内容',
  blank: '（空白）',
  yes: '有',
  no: '无',
  listed: '、',
  clauses: '，',

  groupsTitle: '同类问题一起处理',
  groupsNone: '没有待处理的问题',
  groupRows: (count: number) => `${count} 行`,
  groupAll: '全部改为…',
  groupAsIs: '全部按原样导入',
  groupIncomplete: '全部作为不完整记录',
  groupSkip: '全部略过',
  groupShow: '看第一行',
  panelLabel: '问题与处理',
  tabs: { row: '这一行', groups: '同类问题', notes: '全表说明' },

  summary: (words: readonly string[]) =>
    words.length === 0 ? '没有要写入的内容' : `将写入：${words.join('，')}`,
  counted: {
    associations: { create: '新增组织', update: '更新组织', proposal: '市级转建议' },
    members: { create: '新增会员', update: '更新会员', proposal: '' },
    posts: { create: '新增任职', update: '更新任职', proposal: '' },
    activities: { create: '新增活动', update: '更新活动', proposal: '' },
    funds: { create: '新增经费', update: '更新经费', proposal: '' },
  },
  refusedRows: (count: number) => `${count} 行待处理，不导入`,
  skippedRows: (count: number) => `略过 ${count} 行`,
  unchangedRows: (count: number) => `无变化 ${count} 行`,
  commit: (count: number) => (count === 0 ? '完成（没有变化）' : `导入 ${count} 行`),
  saveRefused: '保存未导入的行…',
  refusedFile: (name: string) => `${name}-未导入.xlsx`,
  refusedSaved: (name: string) => `已保存到 ${name}`,
  refusedRow: '原行号',
  refusedReason: '原因',
  refusedSkipped: '预览时选择略过。',
  discard: '放弃这次导入',
  discardTitle: '放弃这次导入？',
  discardText: '预览中改过的内容和决定都会丢掉；还没有写入任何记录，原文件不受影响。',
  discardYes: '放弃',
  discardNo: '继续导入',
  changedMeanwhile: '预览之后，本机又有新的修改，已重新核对。请再看一遍，然后导入。',
  writingSteps: {
    compare: '再与现有记录核对…',
    plan: '整理要写入的内容…',
    snapshot: '先备份现有的全部内容…',
    check: '逐条检查要写入的内容…',
    keep: '写入日志，还可以取消…',
    put: '写入数据库，马上就好，请不要关机…',
  },
  reason: (name: string) => `导入台账“${name}”`,

  doneTitle: '导入完成',
  doneNothing: '没有变化：文件中的内容与系统里的一致，没有写入任何记录。',
  doneSaved: (time: string) => `已保存 ${time} · 本机与日志`,
  doneNext: '接下来',
  doneIncomplete: '记录中注明“缺少…”的各项，可在组织和会员页面补填。',
  doneRefused: (count: number) => `有 ${count} 行没有导入，可以保存成带原因的 Excel，改好后再导入。`,
  goOn: (count: number) => `继续处理未导入的 ${count} 行`,
  again: '再导入一个文件',
  toList: '查看科协组织',
} as const

export const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = {
  create: '新增',
  update: '更新',
  unchanged: '无变化',
  proposal: '转建议',
  skip: '略过',
  refused: '待处理',
}

/** Why rows are no data, as a noun: “标题 2 行”. */
export const ROW_USE_TEXT: Readonly<Record<Exclude<RowUse, 'data'>, string>> = {
  above: '标题与填报信息',
  header: '表头',
  total: '合计',
  note: '注释与签名',
  numbering: '列号',
  unread: '未识别',
}

export const LEFT_OUT_TEXT: Readonly<Record<NonNullable<Column['leftOut']>, string>> = {
  numbering: '只是编号或说明，不导入',
  'not-collected': '按个人信息保护法只收必要信息，本系统不收集这一项',
  second: '已有另一列对应同一项',
  unassigned: '未选择对应项',
  unknown: '不认识这一列，需要时请选择对应项',
}

/** Something about a whole sheet, in words. */
export function noteText({ code, target, facts }: SheetNote, purpose: SheetPurpose): string {
  const label = target === undefined ? '' : targetLabel(purpose, target)
  const fact = (name: string): string => String(facts[name] ?? '')
  switch (code) {
    case 'no-column':
      return `本表没有“${label}”一列：导入的记录会注明缺少此项，可以以后补填。`
    case 'total-differs':
      return `第 ${fact('row')} 行合计的“${label}”是 ${fact('stated')}，各行相加是 ${fact('sum')}，请核对。`
    case 'reported-by-other':
      return `填报单位写的是“${fact('reportedBy')}”，与本单位不同。请确认没有选错文件；“区科协”会当作本单位。`
    case 'clock-behind':
      return `填报日期 ${fact('reportedOn')} 晚于本机日期 ${fact('today')}，请检查本机时钟。`
    default:
      return code satisfies never
  }
}

const FAILURES: Readonly<Record<WorkbookFailure['code'] | 'worker-died', FailureText>> = {
  'not-xlsx': {
    cause: '这不是 .xlsx 文件',
    next: '请在 Excel 或 WPS 中打开它，另存为“Excel 工作簿（.xlsx）”，再选择它。',
  },
  'old-format': {
    cause: '这是旧格式（.xls、.et）或设了打开密码的文件',
    next: '请在 Excel 或 WPS 中打开，去掉密码，另存为“Excel 工作簿（.xlsx）”，再选择它。',
  },
  damaged: { cause: '文件不完整或已损坏', next: '请重新拷贝一次；在 Excel 中能打开的，另存一份再选择。' },
  'too-large': { cause: '文件太大，超出台账应有的大小', next: '请删去多余的工作表和空行，或分成几个文件。' },
  'no-rows': { cause: '文件里没有内容', next: '请确认选对了文件。' },
  'worker-died': {
    cause: '读取这个文件时程序出错，已停止，没有写入任何内容',
    next: '请在 Excel 中另存一份再试；仍不行的，请告诉技术人员。',
  },
}

/** A failure of an import in words; other failures as everywhere. */
export function importFailureText(failure: Failure): FailureText {
  const sheet = failure.facts?.['sheet']
  if (failure.code === 'too-large' && sheet !== undefined) return sheetTooLarge(String(sheet))
  return Object.hasOwn(FAILURES, failure.code)
    ? FAILURES[failure.code as keyof typeof FAILURES]
    : failureText(failure)
}

const sheetTooLarge = (sheet: string): FailureText => ({
  cause: `工作表“${sheet}”超出台账应有的大小：最多 ${LIMITS.rows} 行、${LIMITS.columns} 列（${columnName(LIMITS.columns - 1)} 列）`,
  next: '请删去右侧和下方用不到的内容，或把工作表分成几个文件，再选择它。',
})
