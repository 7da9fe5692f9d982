import type { EvaluationStep } from '../../shared/codes/evaluation-steps'
import type { EligibilityReason } from '../../shared/evaluation/eligibility'
import type { ScoreColumn } from '../../shared/evaluation/score-columns'
import type { FailureText } from './failures'

/** Words of the yearly list. */
export const YEAR_TEXT = {
  title: '年度评估',
  year: '年度',
  yearOf: (year: number) => `${year} 年`,
  search: '按名称或统一社会信用代码筛选',
  state: '状态',
  allStates: '全部状态',
  table: (year: number) => `${year} 年度评估`,
  name: '科协组织',
  kind: '类别',
  progress: '进度',
  grade: '得分与等次',
  siteOn: '走访日期',
  remark: '说明',
  start: '开始评估',
  startAnyway: '仍要评估',
  goOn: '继续录入',
  look: '查看',
  print: '打印',
  printBlank: '空白表',
  chosen: (count: number) => `已选 ${count} 个`,
  chooseNone: '取消选择',
  counted: (due: number, started: number, final: number) =>
    `应评 ${due} 个，已开始 ${started} 个，已定级 ${final} 个`,
  emptyTitle: '还没有可评估的科协组织',
  empty: '先在“科协组织”中导入台账或新建组织，这里就会列出本年度应评的组织。',
  nobody: '没有符合条件的组织，请放宽筛选。',
  askTitle: (name: string) => `评估“${name}”？`,
  askText: (reasons: string) =>
    `${reasons}。默认不评或缓评是本方案的约定，本单位可以另作决定，决定会记入历史。`,
  cancel: '不评',
  startReason: '开始年度评估',
  exceptionReason: (reasons: string) => `开始年度评估；${reasons}，本单位决定评估`,
} as const

export const STEP_TEXT: Readonly<Record<EvaluationStep | 'not-started', string>> = {
  'not-started': '未开始',
  draft: '录入',
  documents: '材料审核',
  site: '现场走访',
  confirmed: '现场确认',
  review: '复核',
  provisional: '初定等次',
  notice: '公示',
  final: '已定级',
  sent: '已报送',
  received: '市科协已接收',
  returned: '市科协退回',
  archived: '已归档',
}

/** Why an association is out, or should wait; each with where it comes from. */
export const ELIGIBILITY_TEXT: Readonly<Record<EligibilityReason, string>> = {
  'municipal-level': '市级组织，由市科协评估（通知三（一），本方案）',
  'district-level': '区县级组织，由批准的区县科协评估（本方案）',
  ended: '已撤销、注销或转出',
  preparing: '尚在筹建（本方案：缓评）',
  'under-six-months': '成立不足六个月（本方案：缓评）',
  deregistering: '已申请注销（本方案：缓评）',
  transferring: '正在转隶（本方案：缓评）',
  'approval-date-missing': '缺批准日期，无法判断是否满六个月',
}

export const COLUMN_TEXT: Readonly<Record<ScoreColumn, string>> = {
  self: '自评',
  site: '现场',
  review: '复核',
  final: '最终',
}

/** Words of the entry page. */
export const ENTRY_TEXT = {
  crumb: (year: number) => `${year} 年`,
  print: '打印',
  finalise: '定级',
  reopen: '重新打开',
  keys: [
    ['↑↓←→', '移动'],
    ['0–9', '打分'],
    ['N', '不适用'],
    ['J', '采用建议'],
    ['P', '照片'],
    ['Enter', '备注'],
    ['F8', '下一未评'],
  ],
  indicator: '指标',
  proof: '佐证',
  grid: '评分表',
  sections: '部分与进度',
  bonus: '加分',
  limits: '否决与限级',
  closing: '走访与意见',
  none: '无',
  limitsStanding: (count: number) => `${count} 项`,
  left: (count: number) => `还差 ${count} 项。可随时离开，不会丢失。`,
  complete: '各项都已评过。可随时离开，不会丢失。',
  closedHint: (final: boolean) =>
    final
      ? '已定级，只能查看。要修改请先重新打开，并写明理由。'
      : '已初定等次，只能查看。要修改请在“步骤”里退回，并写明理由。',
  othersHint: '由其他单位评估，只能查看。',
  points: (points: string) => `${points} 分`,
  cell: (label: string, max: string) => `${label}得分，满分 ${max} 分`,
  blank: '未评',
  notApplicable: '不适用',
  reason: '不适用的理由',
  reasonHint: '写明理由，回车返回；再按 N 取消不适用',
  note: '备注',
  noteHint: '回车或 Esc 返回，Shift + 回车换行；随写随存',
  atLimit: (most: number) => `已到 ${most} 字，再多的录不进来；粘贴的文字请核对结尾`,
  overMax: (max: string) => `超过满分 ${max} 分，定级前须改正`,
  differs: '复核与现场不同',
  reasonMissing: '请写明不适用的理由',
  dropHere: '拖入、粘贴或按 P',
  more: (count: number) => `+${count}`,
  bonusSource: (max: string, sources: string) => `最高 ${max} 分 · ${sources}`,
  limitSource: (grade: string, sources: string) => `确认后等次最高“${grade}” · ${sources}`,
  limitConfirmed: '已确认',
  limitOpen: '未确认',
  limitSignal: '台账显示有此情形，请核实',
  limitHint: '空格键确认或取消',
  assessors: '评估员',
  assessorsHint: '姓名之间用顿号分隔；建议不少于两人（本方案）',
  siteOn: '走访日期',
  opinion: '评估意见',
  loadingFailed: '没有这份评估',
  loadingFailedHint: '它可能已被删除。请从年度评估列表重新进入。',
  back: '回年度评估',
} as const

/** The panel beside the table. */
export const PANEL_TEXT = {
  scoring: '计分',
  demandedProof: '应有佐证',
  proofDemanded: '得分须有佐证',
  sources: '依据',
  photos: (count: number) => (count === 0 ? '照片' : `照片 ${count} 张`),
  add: '添加照片',
  working: (done: number, total: number) => `正在处理 ${done}/${total} 张…`,
  open: (place: number) => `查看第 ${place} 张照片`,
  remove: (place: number) => `移除第 ${place} 张照片`,
  removeShort: '移除',
  removed: '已移除 1 张照片',
  same: (place: number, where: string) => `第 ${place} 张与${where}相同`,
  sameHere: (indicator: string) => `本表 ${indicator} `,
  sameElsewhere: (year: number | undefined, name: string, indicator: string) =>
    ` ${year ?? ''} 年“${name}”${indicator} `,
  previewTitle: (code: string, place: number, total: number) => `${code} 佐证照片 ${place}/${total}`,
  previous: '上一张',
  next: '下一张',
  alreadyHere: (name: string) => `“${name}”已在本项中，没有重复添加。`,
  full: (count: number) => `一项最多 ${count} 张照片，多出的没有添加。`,
  refused: (name: string, { cause, next }: FailureText) => `“${name}”没有添加：${cause}。${next}`,
  limitEffect: (grade: string) => `确认后等次最高“${grade}”。`,
  bonusNote: '加分单列，不计入折算得分和等次。',
  limitNote:
    '情形由人确认；其对等次的影响为本方案约定。评估不引起任何处理，处理须由批准机关按第十九条另行决定。',
} as const

/** The line below the table. */
export const TOTAL_TEXT = {
  sum: '合计',
  of: (applicable: string) => `/ 适用 ${applicable} 分`,
  shown: (shown: string) => `折算 ${shown}`,
  provisional: (grade: string) => `暂为 ${grade}`,
  final: (grade: string) => `等次 ${grade}`,
  ungraded: (blanks: number) => `未定等次，还差 ${blanks} 项`,
  bonus: (bonus: string) => `加分 ${bonus} 单列`,
  muchNotApplicable: '不适用过多',
  over: (count: number) => `${count} 处超过满分，暂按满分计`,
  limited: '有限级',
  explain: '逐项说明',
  explainTitle: '得分与等次的由来',
  saved: (time: string) => `已保存 ${time}`,
  waiting: '正在保存…',
  nothingYet: '尚未录入',
  failed: '未保存',
  retry: '再试一次',
} as const

/** Finishing an evaluation, and opening it again. */
export const FINALISE_TEXT = {
  title: '定级检查',
  missing: (count: number) => `还有 ${count} 处须先处理：`,
  ready: '各项齐全，可以定级。',
  reminders: '提醒（不影响定级）',
  noAssessors: '没有写评估员。',
  oneAssessor: '评估员只有一人，现场走访建议不少于两人（本方案）。',
  noSiteOn: '没有写走访日期。',
  unconfirmed: (title: string) => `台账显示“${title}”，但没有确认这一限级项，请核实。`,
  confirm: '定级并锁定',
  scheme: '评估方案',
  note: '定级后本表只能查看和打印；要修改须重新打开并写明理由。',
  done: (grade: string) => `已定级：${grade}`,
  reopenTitle: '重新打开这份评估',
  reopenText: '等次会撤下，历史保留，之后的打印件会注明曾重新打开及理由。',
  reopenReason: '理由',
  reopenReasonMissing: '请写明理由',
  reopenYes: '重新打开',
  reopenNo: '不打开',
} as const

/** Going on after a crash, a power cut or a closed lid. */
export const RESUME_TEXT = {
  last: (name: string) => `继续上次：${name}`,
  state: (answered: number, total: number, time: string | undefined) =>
    `${answered}/${total} 项${time === undefined ? '' : `，${time} 自动保存`}`,
  goOn: '继续录入',
  dismiss: '以后再说',
} as const
