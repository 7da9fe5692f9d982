import { officeById } from '../../shared/codes/offices'
import { POST_OFFICES } from '../../shared/codes/post-offices'
import { nameOf } from '../../shared/codes/code-list'
import type { Facts, Problem, ProblemCode, Severity } from '../../shared/ledger/problem'
import type { SheetPurpose } from '../../shared/ledger/target'
import { targetById } from '../../shared/ledger/targets'

/** The mark at a cell: one character that says without colour how much stands in the way. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  error: '错',
  question: '疑',
  incomplete: '缺',
  notice: '注',
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  question: '疑问',
  incomplete: '缺项',
  notice: '提示',
}

/** A problem in words: what is wrong, and what to do. */
export interface ProblemText {
  readonly cause: string
  readonly next: string
}

/** Facts as words; a missing fact is a bug that shows as nothing. */
interface Words {
  (name: string): string
  readonly label: string
}

/** The column's usual title: 批复日期, 主席. */
export const targetLabel = (purpose: SheetPurpose, id: string): string =>
  targetById(purpose, id)?.titles[0] ?? id

const AS_LIST = '请从所列选项中选一个，或改写后重新核对'
const FIX_OR_LEAVE = '请改正；暂时查不到的，可作为不完整记录导入，以后补填'

type Wording = (word: Words, targets: (name: string) => string) => ProblemText

const text = (cause: string, next: string): ProblemText => ({ cause, next })

const WORDINGS: Readonly<Record<ProblemCode, Wording>> = {
  'cell-error': (word) =>
    text(
      word('text') === '' ? '文件里缺少这一格的内容' : `单元格是公式错误值 ${word('text')}`,
      '请在这里填写正确内容',
    ),
  'formula-without-value': () =>
    text(
      '单元格是公式，文件里没有存下它的结果',
      '请在 Excel 中打开并保存一次后重新选择文件，或直接在这里填写',
    ),
  formula: (word) =>
    text(
      `单元格是公式${word('text') === '' ? '' : `（=${word('text')}）`}，按保存时显示的结果读取`,
      '请核对结果是否正确',
    ),
  'formula-like': () => text('内容以 = + - @ 开头，按普通文字保存，不会当作公式执行', '无须处理'),
  'not-plain-text': () => text('含有看不见的控制字符或倒序字符', '请重新输入这一格'),
  'too-long': (word) =>
    text(`内容有 ${word('length')} 个字，最多 ${word('max')} 个`, '请缩短，其余内容可写入备注'),
  'digits-lost': (word) =>
    text(
      `编号以数字格式存放，超过 ${word('digits')} 位的数字已被表格软件改掉`,
      '请对照原件重新填写；查不到的可作为不完整记录导入',
    ),
  missing: (word) => text(`“${word.label}”是空白`, '可先导入，记录会注明缺少此项；也可现在填写'),
  'missing-name': (word) =>
    text(`“${word.label}”是空白，无法知道是哪一个`, '请填写名称；不知道的请略过这一行'),

  'not-a-date': (word) =>
    text(`“${word('text')}”读不成日期`, '请写成 2025-09-29、2025.9.29 或 2025年9月29日'),
  'no-such-day': (word) =>
    text(
      `${word('year')}年${word('month')}月只有 ${word('last')} 天，没有“${word('text')}”这一天`,
      '请对照批文或原始记录改正',
    ),
  'date-without-day': (word) => text(`“${word('text')}”没有写到日`, '请补上日；查不到的可作为不完整记录导入'),
  'year-of-two-digits': (word) => text(`“${word('text')}”的年份只有两位`, '请写四位年份，例如 2025.9.29'),
  'day-not-shown': (word) =>
    text(
      `单元格只显示年月，没有写日；表格软件自动记成了 ${word('text')}`,
      '请改成批文或原始记录上的日期；确是这一天的选“按原样导入”，查不到的可作为不完整记录导入',
    ),
  'date-in-future': (word) =>
    text(
      `“${word('text')}”晚于 ${word('latest')}，是将来的日期`,
      '请核对；确实无误的选“按原样导入”，并检查本机日期',
    ),
  'not-a-month': (word) => text(`“${word('text')}”读不成年月`, '请写成 1988.05、1988年5月 或 198805'),
  'month-1-or-10': (word) =>
    text(
      `数字格里的 ${word('text')} 可能是 ${word('year')}年1月，也可能是 ${word('year')}年10月`,
      '请选择是哪一个月',
    ),
  'not-money': (word) =>
    text(`“${word('text')}”不是金额`, '请以元为单位填写，例如 12000 或 12,000.50，最多两位小数'),
  'not-a-year': (word) => text(`“${word('text')}”不是年度`, '请填四位数字（1980 至 2099），例如 2025'),
  'city-registers': () =>
    text('这是市级组织，任职、活动和经费由市科协登记（《实施细则》第三条）', '请略过这一行'),
  'number-outside': (word) =>
    text(
      `“${word('text')}”不在 ${word('min')} 至 ${word('max')} 之间`,
      `请核对是否多写或少写了数字。${FIX_OR_LEAVE}`,
    ),
  'not-a-count': (word) => text(`“${word('text')}”不是整数`, '请只写数字，例如 886'),

  'credit-code-length': (word) =>
    text(`信用代码应为 18 位，这里是 ${word('length')} 位`, `请对照营业执照补全。${FIX_OR_LEAVE}`),
  'credit-code-character': (word) =>
    text(
      `信用代码第 ${word('position')} 位是“${word('character')}”，代码中不会出现这个字符（不用 I、O、S、V、Z）`,
      '请对照营业执照改正',
    ),
  'credit-code-check': (word) =>
    text(
      `信用代码末位校验码是“${word('found')}”，按前 17 位应为“${word('expected')}”：18 位中至少有一位抄错`,
      `请对照营业执照逐位核对。${FIX_OR_LEAVE}`,
    ),
  'credit-code-digits-lost': (word) =>
    text(`信用代码以数字格式存放，超过 ${word('digits')} 位的数字已被表格软件改掉`, '请对照营业执照重新填写'),
  'not-a-phone': (word) =>
    text(
      `“${word('text')}”有 ${word('digits')} 位数字，不像手机号（11 位）或 023 固定电话（8 位）`,
      '请核对；确实无误的选“按原样导入”',
    ),
  masked: (word) => text(`“${word('text')}”是隐去中间几位的号码`, '不会改动已登记的电话'),
  'area-code-missing': (word) => text(`“${word('text')}”没有区号`, '请选择加上 023，或改写'),
  'several-phones': (word) => text(`一格里有几个号码：${word('text')}`, '请选择一个，其余可写入备注'),
  'unknown-office': (word) =>
    text(`不认识的机关“${word('text')}”`, `请写全称，如“江北区科协”“市科协”。${AS_LIST}`),
  'unnamed-district': (word) => text(`“${word('text')}”没有写明是哪个区县`, '市科协导入时请写明区县名称'),
  'not-in-list': (word) => text(`“${word.label}”的选项里没有“${word('text')}”`, AS_LIST),
  'service-point': (word) =>
    text(
      `“${word('text')}”不是科协组织（《实施细则》第十八条、渝科协发〔2025〕48号三（四））`,
      '请略过这一行；若类型写错，请改为正确的组织类型',
    ),
  'several-people': (word) =>
    text(
      `一格里有 ${word('people')} 个人：${word('text')}。主席只能有一人（《实施细则》第三十二条）`,
      '请选择是哪一位，其余人可在组织的任职中补录',
    ),

  'more-sci-tech-than-employees': (word) =>
    text(
      `科技工作者 ${word('sciTechWorkers')} 人，多于职工总数 ${word('employees')} 人`,
      '请核对两个数；确实无误（如口径不同）的选“按原样导入”',
    ),
  'office-ended': (word) =>
    text(
      `${word('office')}已于 ${word('until')} 撤并，批复日期 ${word('approvedOn')} 在此之后`,
      '请核对批准机关和批复日期',
    ),
  'document-of-other-office': (word) =>
    text(`文号“${word('document')}”不像是${word('office')}的文件`, '请核对批准机关和文号；照原样导入'),
  'level-office-mismatch': (word) =>
    text(
      `层级是${word('level')}，批准机关却是${word('office')}`,
      '市级组织由市科协批准。请改正层级或批准机关',
    ),
  'level-changes': () =>
    text(
      '系统中是区县级、归本单位维护，台账写成了市级',
      '请核对层级；确已改由市科协批准的，请先与市科协办理，再改这里',
    ),
  'level-unclear': () =>
    text('层级空白，而批准机关是市科协', '请选择层级：市级组织归市科协维护，区县级归本单位维护'),

  'hidden-row': () =>
    text('这一行在 Excel 里是隐藏的，多半是被筛选掉的', '要导入的选“按原样导入”，不要的请略过这一行'),
  'repeated-row': (word) => text(`重复：与第 ${word('row')} 行是同一个，内容没有不同`, '已自动略过'),
  'repeated-row-differs': (word, targets) =>
    text(
      `重复：与第 ${word('row')} 行是同一个，但 ${targets('targets')} 不同`,
      '请略过其中一行：略过本行则以前一行为准，略过前一行则以本行为准',
    ),
  'nearly-equal': (word) =>
    text(
      `与第 ${word('row')} 行“${word('name')}”很相近，可能是同一个`,
      '是同一个的请略过一行；确是两个的选“按原样导入”',
    ),
  'nearly-known': (word) =>
    text(
      `系统里已有“${word('name')}”，与这一行的信用代码相同、名称只差几个字，可能是同一个`,
      '是同一个的，请把名称改成一致，或略过这一行；确是另一个的选“按原样导入”',
    ),
  'same-name': (word) =>
    text(`与第 ${word('row')} 行同名，依托单位或信用代码不同，按两个组织导入`, '无须处理'),
  'several-records': (word) =>
    text(
      `系统里有 ${word('count')} 条记录都符合这一行`,
      '请补充信用代码、编号、出生年月或电话，使其只对应一条',
    ),
  contested: (word) =>
    text(`系统里的同一条记录既像这一行，也像第 ${word('row')} 行`, '请补充信用代码或编号，或略过其中一行'),
  'not-ours': () => text('这个组织不归本单位管理', '请略过；确需修改的，请与其管理单位联系'),
  'becomes-proposal': () =>
    text('市级组织的基本信息归市科协维护', '本单位的服务与联系信息直接保存，其余内容转为给市科协的信息建议'),
  'city-keeps': (_word, targets) =>
    text(`${targets('targets')}由市科协维护，不在信息建议之内`, '本次不导入这几项'),
  'chair-differs': (word) =>
    text(
      `系统中现任${nameOf(POST_OFFICES, word('office'))}是${word('old')}，台账写的是${word('new')}`,
      '已换人的选“按原样导入”，然后到任职中填写前任的离任日期；台账过时的，请作为不完整记录导入',
    ),

  'unknown-association': (word) =>
    text(
      word('text') === '' ? '没有写所属组织' : `没有名为“${word('text')}”的组织`,
      '请选择或填写正确的组织名称；组织确实不存在的，请略过，或先导入该组织',
    ),
  'ambiguous-association': (word) =>
    text(
      `有 ${word('count')} 个组织都叫“${word('text')}”`,
      '请选择是哪一个（按信用代码区分），可以一次改好相连的各行',
    ),
  'association-left-out': (word) =>
    text(
      `所属组织“${word('text')}”（组织台账第 ${word('row')} 行）没有导入`,
      '请先处理那一行；它导入后，这些会员会一并导入',
    ),
}

/** What is wrong with a cell or row, and what to do. */
export function problemText(found: Problem, purpose: SheetPurpose): ProblemText {
  const word = wordsOf(
    found.facts ?? {},
    found.target === undefined ? '' : targetLabel(purpose, found.target),
  )
  const targets = (name: string): string =>
    String(found.facts?.[name] ?? '')
      .split(',')
      .map((id) => targetLabel(purpose, id))
      .join('、')
  return WORDINGS[found.code](word, targets)
}

/** The same in one line, for the file of refused rows. */
export function problemSentence(found: Problem, purpose: SheetPurpose): string {
  const { cause, next } = problemText(found, purpose)
  return `${cause}。${next}。`
}

const MOST_QUOTED = 80

/** A cell may hold 32,767 characters: enough of it to know it again. */
const brief = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${Array.from(text).slice(0, MOST_QUOTED).join('')}…`

function wordsOf(facts: Facts, label: string): Words {
  const word = (name: string): string => brief(String(facts[name] ?? ''))
  return Object.assign(word, { label })
}

/** A choice as its button says it: two of one name are told apart by code, host or row. */
export const choiceLabel = (text: string, facts: Facts | undefined): string => {
  const row = facts?.['row']
  const known = typeof row === 'number' && row > 0 ? `（台账第 ${row} 行）` : ''
  return facts === undefined ? text : `${text.split('｜').join(' · ')}${known}`
}

/** The name of an office by its id; the id itself for one that this version does not know. */
export const officeName = (id: string): string => officeById(id)?.name ?? id
