import type { OrderedStep, StepProblem, StepRefusal } from '../../shared/evaluation/steps'
import { STEP_TEXT } from './evaluation'

/** Words of the panel of steps. */
export const STEPS_TEXT = {
  open: '步骤',
  title: '评估步骤',
  note: '步骤为本方案约定（《实施细则》第四十条未规定程序），可跳过；退回须写明理由，前后都会留在历史中。',
  forward: '往下',
  goTo: (step: OrderedStep) => `进入“${STEP_TEXT[step]}”`,
  choose: '直接进入',
  leavesOut: (steps: readonly OrderedStep[]) => `跳过：${steps.map((step) => STEP_TEXT[step]).join('、')}`,
  forwardReason: (step: OrderedStep, left: readonly OrderedStep[]) =>
    `进入${STEP_TEXT[step]}${left.length === 0 ? '' : `，跳过${left.map((each) => STEP_TEXT[each]).join('、')}`}`,
  done: (step: OrderedStep) => `已进入“${STEP_TEXT[step]}”`,
  back: '退回',
  backTo: '退回到',
  backReason: '退回理由',
  backYes: '退回',
  backDone: (step: OrderedStep) => `已退回“${STEP_TEXT[step]}”`,
  backNote: '已定级的退回即重新打开：当时的评估完整存留，之后每次打印都会注明。',
  returned: (reason: string) => `市科协退回：${reason}`,
  provisional: (score: string, grade: string) => `初定 ${score}，${grade}`,
  notice: '公示',
  noticeDates: '填写公示日期',
  noticeFrom: '公示开始',
  noticeTo: '公示截止',
  noticeNote: '公示期、方式由本单位定（本方案）。异议只记内容和处理，不记提出人。',
  objections: '异议',
  noObjection: '没有异议',
  objectionText: '异议内容',
  objectionAdd: '登记异议',
  objectionUpheld: '采纳',
  objectionRejected: '不采纳',
  objectionAnswer: '处理意见',
  objectionOpen: '待处理',
  objectionReason: '登记异议',
  objectionDecided: '处理异议',
  settleTitle: '最高等次比例',
  settleNote: (percent: number) =>
    `本方案最高等次不超过 ${percent}%。是否调为下一等由人决定，程序不自动改；总数见复核页。`,
  settle: (grade: string) => `调为“${grade}”`,
  settleReason: '调整理由',
  settled: (grade: string, reason: string) => `已调为“${grade}”：${reason}`,
  unsettle: '撤回调整',
  rectification: '限期整改等处理不由评分引起，须由批准机关按《实施细则》第十九条另行决定：',
  rectificationLink: '到该组织的“处理”页',
  newer: (version: number) =>
    `方案已有第 ${version} 版。重新评估从录入开始：原评估完整存留，没有变动的指标保留评分，其余重新打分。`,
  reEvaluate: '按新版重新评估',
  reEvaluateReason: (version: number) => `按方案第 ${version} 版重新评估`,
  reEvaluated: (blanked: number) =>
    `已换为新版方案。${blanked === 0 ? '已有评分的指标没有变动，分数保留。' : `有变动的 ${blanked} 项需重新打分。`}`,
  versions: '存留版本',
  versionOf: (number: number, day: string, reason: string) => `第 ${number} 版，${day} 重新打开：${reason}`,
  intact: '内容校验相符',
  damaged: '内容校验不符，请核对',
  printVersion: '查看与打印',
  history: '经过',
  historyLine: (day: string, step: string, operator: string) => `${day} ${step}（${operator}）`,
} as const

const PROBLEMS: Readonly<Record<StepProblem, string>> = {
  'no-such-step': '现在不能到这一步。请关闭面板后重新打开，按当前步骤操作。',
  'reason-missing': '请写明理由。',
  missing: '还有内容没有评完。请点“定级”查看清单，改好后再继续。',
  'changed-since-provisional': '初定等次之后评分有变动（可能来自另一台电脑）。请退回“复核”，核对后重新初定。',
  'notice-dates-missing': '请填写公示开始和截止日期，截止不早于开始。',
  'notice-open': '公示期未满，期满次日起可以定级。',
  'objection-open': '有异议还没有处理。请逐条写明处理结果，再定级。',
  'objection-upheld': '有异议被采纳。请退回“复核”改正后重新初定。',
  'content-changed': '内容与定级时不一致，不能报送或归档。请退回“复核”核对。',
}

/** Why a step cannot be taken: cause and next step. */
export const stepRefusalText = ({ code }: StepRefusal): string => PROBLEMS[code]
