import type { DraftProblem } from '../../shared/scoring/publish-scheme'
import type { SchemeProblem } from '../../shared/scoring/check-scheme'
import type { LIMIT_SIGNALS, Rule, Scheme, SchemePreset } from '../../shared/scoring/scheme'
import { scoreText } from '../../shared/scoring/score-input'

/** Words of the list of schemes and of the editor. */
export const SCHEMES_TEXT = {
  title: '评估方案',
  link: '评估方案',
  own: '本单位方案',
  reference: '软件参考方案',
  referenceNote:
    '《实施细则》第四十条未规定指标、分值和等次。参考方案由软件提供，不是市级标准；可以它为底稿制定本单位方案（第四十三条）。',
  newFrom: '以此新建',
  printBlank: '打印空白表',
  importFile: '导入方案文件',
  exportFile: '导出方案文件',
  fileName: (name: string, version: number) => `${name}_第${version}版.json`,
  exported: (name: string) => `已导出：${name}`,
  imported: '已作为草稿导入，核对后可发布',
  table: '本单位方案',
  name: '方案名称',
  version: '版本',
  versionOf: (version: number) => `第 ${version} 版`,
  preset: '适用类别',
  anyPreset: '不限类别',
  year: '适用年度',
  anyYear: '不限年度',
  yearText: (year: number | undefined) => (year === undefined ? '不限年度' : `${year} 年`),
  documentNumber: '文号',
  state: '状态',
  draft: '草稿',
  publishedOn: (day: string) => `${day} 发布`,
  withdrawnOn: (day: string) => `${day} 停用`,
  emptyTitle: '还没有本单位方案',
  empty: '不制定也可以评估：那时用下面的参考方案，表上会注明“软件参考方案，非市级标准”。',
  ownName: (preset: string) => `${preset}年度工作评估方案`,
  createReason: '新建评估方案',
  changeReason: '修改评估方案草稿',
  publishReason: '发布评估方案',
  withdrawReason: '停用评估方案',
  deleteReason: '删除评估方案草稿',
  deleted: '草稿已删除',
  publish: '发布',
  published: '已发布。此后开始的评估用这一版；已开始的评估不受影响。',
  publishTitle: '发布这一版方案？',
  publishText: '发布后内容不能再改，要改须另做新版本。已有评估各带自己的方案，不受影响。',
  publishNo: '再看看',
  nextVersion: '制作新版本',
  issue: '下发给区县：通知与要求',
  withdraw: '停用',
  frozen: '已发布，内容不能再改。要修改请制作新版本；已按本版开始的评估不受影响。',
  gone: '没有这个方案',
  goneHint: '它可能已被删除。请从评估方案列表重新进入。',
  others: '其他单位的方案，只能查看。',
  remove: '删除',
  up: '上移',
  down: '下移',
  outline: '方案目录',
  head: '基本信息',
  bonus: '加分项',
  limits: '否决与限级',
  grades: '等次',
  sectionName: (code: string, title: string) => `${code} ${title === '' ? '（未命名）' : title}`,
  addSection: '添加部分',
  addIndicator: '添加指标',
  addPart: '添加计分点',
  addTier: '添加一档',
  addBonus: '添加加分项',
  addLimit: '添加情形',
  addGrade: '添加等次',
  code: '编号',
  sectionTitle: '部分名称',
  indicatorTitle: '指标名称',
  max: '分值',
  points: '分',
  sum: (found: string, expected: string) => `合计 ${found} / ${expected} 分`,
  parts: '计分',
  partTitle: '计分点',
  mode: '方式',
  query: '台账取数',
  noQuery: '不取数，由人评定',
  proof: '应有佐证',
  proofDemanded: '得分须有佐证（照片等），否则不能定级',
  sources: '依据',
  sourcesHint: '如：第二十六条；通知二1；本方案。用分号隔开',
  sourcesWrong: '写不明白：请写“第二十六条”“通知三（二）”或“本方案”，用分号隔开',
  each: '每次（项）',
  cap: '封顶',
  full: '满分',
  deduct: '每次扣',
  free: '最高',
  tierFrom: '达到',
  tierUnit: '单位',
  percent: '百分比',
  count: '数量',
  bonusTitle: '加分情形',
  bonusCap: '合计上限',
  limitTitle: '情形',
  limitAtMost: '等次最高',
  signal: '台账提示',
  noSignal: '不提示',
  gradeName: '等次名称',
  gradeFrom: '下限（分）',
  fourGrades: '四等：优秀、良好、合格、不合格',
  threeGrades: '三等：先进、合格、不合格',
  warnPercent: '不适用超过多少 % 提醒',
  topShare: '最高等次比例上限（%）',
  topShareHint: '可不填。超出时由人决定谁调下一等，程序不自动改等次（本方案）',
  checks: '检查',
  sound: '检查通过，可以发布。',
  unsound: (count: number) => `还有 ${count} 处须先改好：`,
  notAScore: '请填分数，最多两位小数',
  notANumber: '请填整数',
  notTaken: (typed: string) => `“${typed}”没有采用，仍为原来的内容`,
} as const

export const PRESET_TEXT: Readonly<Record<SchemePreset, string>> = {
  enterprise: '企业科协',
  park: '园区科协',
  chamber: '商会科协',
  joint: '企业科协联合体',
}

export const MODE_TEXT: Readonly<Record<Rule['mode'], string>> = {
  'yes-no': '有或无',
  tiers: '分档',
  'per-count': '按次计分封顶',
  deduction: '扣分',
  free: '评估员评定',
}

export const SIGNAL_TEXT: Readonly<Record<(typeof LIMIT_SIGNALS)[number], string>> = {
  'no-chair': '无在任主席',
  'congress-overdue': '超过五年未换届',
  'under-sanction': '限期整改或警告期内',
}

const FIELD_TEXT: Readonly<Record<string, string>> = {
  name: '名称',
  title: '名称',
  code: '编号',
  max: '分值',
  points: '分值',
  each: '每次分值',
  cap: '封顶',
  full: '满分',
  tiers: '分档',
  parts: '计分点',
  proof: '佐证',
  sources: '依据',
  ref: '依据',
  indicators: '指标',
  sections: '部分',
  grades: '等次',
  from: '下限',
  documentNumber: '文号',
  year: '适用年度',
  topGradeShare: '最高等次比例',
}

/** The sentence for one thing that keeps a draft from being published. */
export function draftProblemText(draft: Scheme, problem: DraftProblem): string {
  const where = placeText(draft, problem)
  if (problem.kind === 'unsound') return `${where}${unsoundText(draft, problem.problem)}`
  return `${where}“${FIELD_TEXT[problem.field] ?? problem.field}”没有填好`
}

function placeText({ sections }: Scheme, { place }: DraftProblem): string {
  switch (place.at) {
    case 'head':
      return ''
    case 'bonus':
      return `${SCHEMES_TEXT.bonus}：`
    case 'limits':
      return `${SCHEMES_TEXT.limits}：`
    case 'grades':
      return `${SCHEMES_TEXT.grades}：`
    case 'section':
      return `${sections[place.section]?.code ?? ''}：`
    case 'indicator':
      break
  }
  return `${sections[place.section]?.indicators[place.indicator]?.code ?? ''}：`
}

const amounts = ({ found = 0, expected = 0 }: SchemeProblem): string =>
  `${scoreText(Math.max(0, found))} 分，应为 ${scoreText(expected)} 分`

function unsoundText(draft: Scheme, problem: SchemeProblem): string {
  const part = problem.at.split('.')[1]
  const named = draft.sections
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === problem.at.split('.')[0])
    ?.parts.find(({ code }) => code === part)?.title
  const of = named === undefined ? '' : `“${named}”`
  switch (problem.code) {
    case 'total-not-100':
      return `各部分合计 ${amounts(problem)}`
    case 'section-sum':
      return `各指标合计 ${amounts(problem)}`
    case 'indicator-sum':
      return `计分点最多能得 ${amounts(problem)}`
    case 'duplicate-code':
      return `编号 ${problem.at} 重复`
    case 'tiers-out-of-order':
      return `${of}分档须从高到低，档次和分值都要递减`
    case 'each-above-cap':
      return `${of}每次分值超过封顶`
    case 'each-above-full':
      return `${of}每次扣分超过满分`
    case 'query-misfit':
      return `${of}台账取数与计分方式不合，请另选或改为“不取数”`
    case 'grades-out-of-order':
      return '下限须从高到低'
    case 'lowest-grade-above-zero':
      return '最低一等的下限须为 0，否则有分数定不了等次'
    case 'limit-of-unknown-grade':
      return '有情形所限的等次不在本方案中'
    case 'limit-without-effect':
      return '有情形限在最高等次，不起作用'
    case 'bonus-cap-unreachable':
      return `各项合计 ${scoreText(problem.found ?? 0)} 分，达不到上限 ${scoreText(problem.expected ?? 0)} 分`
    default:
      return problem.code satisfies never
  }
}

/** Why a scheme file is refused. */
export const SCHEME_FILE_TEXT = {
  'not-a-scheme': '这不是评估方案文件。请选择由本软件“导出方案文件”得到的 .json 文件。',
  'scheme-newer': (version: number, known: number) =>
    `方案文件是第 ${version} 版格式，由更新版本的程序写成；本程序只认到第 ${known} 版。请升级本程序后再导入。`,
  'scheme-damaged': '方案文件的内容不完整或被改动过，没有导入。请向对方重新要一份。',
} as const
