import type { IsoDate } from '../../shared/base/iso-date'
import type { DossierMatter } from '../../shared/codes/dossier-matters'
import type { LetterKind } from '../../shared/codes/letter-kinds'
import type { Scope } from '../../shared/rules/scope'

/** Words of the screens about letters. */
export const LETTER_TEXT = {
  save: '保存为 Word 文件',
  saved: (name: string) => `已保存“${name}”`,
  fileName: (number: string, title: string) => `${number} ${title}`.trim().slice(0, 100) + '.docx',
  unsaved: '先保存改动，再生成 Word 文件',
  numberHint: '按本单位上一份文书的代字顺延；首次使用或另有字号的，直接改写',
  bodyHint: '一行一段，生成时自动缩进两字',
  draft: '文稿由程序起草，请核对后使用；版式按 GB/T 9704 的习惯，盖章、签发按本单位办文规定。',
  numberTaken: '这个文号已经用在另一份文书上，一个文号只用一次，请改用下一个',
} as const

/** Fonts by name, none bundled; `others` are tried in turn on a machine without the first. */
export const LETTER_FONTS = {
  head: { name: '方正小标宋简体', others: '方正小标宋_GBK,华文中宋,宋体,SimSun,Noto Serif CJK SC' },
  body: { name: '仿宋_GB2312', others: '仿宋,FangSong,华文仿宋,Noto Serif CJK SC' },
  lead: { name: '黑体', others: 'SimHei,Noto Sans CJK SC' },
  page: { name: '宋体', others: 'SimSun,Noto Serif CJK SC' },
} as const

export const LETTER_MARKS = {
  colon: '：',
  copyTo: '抄送：',
  page: ['— ', ' —'],
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
} as const

/** The mark (代字) that a first letter of an office is proposed with: letters of a decision, and plain letters. */
export const markOf = (office: string, kind: LetterKind): string =>
  isPlainLetter(kind) ? `${office}函` : `${office}发`

/** Whether a letter is numbered among the 函, not among the decisions: 本方案, follows the office's last letter. */
export const isPlainLetter = (kind: LetterKind): boolean =>
  kind === 'filing' || kind === 'correction' || kind === 'feedback' || kind === 'notice' || kind === 'other'

/** What a letter tells, as far as it is known. */
export interface LetterFacts {
  readonly association: string
  readonly host: string
  /** Full name of the office as it signs. */
  readonly office: string
  /** Whether 《实施细则》 binds it: where it is a reference only (第四十四条, chambers), the letter rests on it as such. */
  readonly scope: Scope
  /** What the application is about. */
  readonly matter?: DossierMatter | undefined
  readonly appliedOn?: IsoDate | undefined
  /** What is to be completed. */
  readonly returnReason?: string | undefined
  /** Materials of the checklist that are not noted as received: then no letter says that they are complete. */
  readonly missing?: readonly string[]
  readonly deadline?: IsoDate | undefined
  /** Facts of a handling, as recorded. */
  readonly reason?: string | undefined
  readonly decidedOn?: IsoDate | undefined
  readonly recheckOn?: IsoDate | undefined
  /** Name of the ground of a deregistration. */
  readonly ground?: string | undefined
}

export interface LetterDraft {
  readonly title: string
  readonly addressee: string
  /** One line a paragraph. */
  readonly body: string
}

/** A day as official papers write it: 2025年9月29日; a blank to be filled in where it is not known. */
export function letterDay(day: IsoDate | undefined): string {
  if (day === undefined) return '　　年　月　日'
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return LETTER_MARKS.day(year, month, date)
}

const RULES = '《重庆市企业科学技术协会工作实施细则（试行）》'
/** How a paper rests on 《实施细则》: 依据 where it binds, 参照 where it is a reference only (第四十四条, chambers). */
export const basisOf = (scope: Scope): string =>
  `${scope === 'reference' || scope === 'outside' ? '参照' : '依据'}${RULES}`

const BLANK_REASON = '（请写明事实）'

/** What a person typed as a reason, closed by a full stop if it has none. */
const sentence = (text: string): string => {
  const typed = text.trim()
  return /[。！？…）]$/u.test(typed) ? typed : `${typed.replace(/[；，、;,.]$/u, '')}。`
}

const lines = (...all: readonly (string | undefined)[]): string =>
  all.filter((line) => line !== undefined).join('\n')

/** What an application is for, as a letter names it behind 关于. */
function appliedFor({ matter = 'establish', association }: LetterFacts): string {
  switch (matter) {
    case 'establish':
      return `建立${association}`
    case 'change':
      return `${association}变更`
    case 'transfer':
      return `${association}转隶`
    case 'deregister':
      return `注销${association}`
    case 'group-membership':
      return `${association}加入团体会员`
    case 'congress-report':
      return `${association}换届报送`
    default:
      return matter satisfies never
  }
}

/** The first draft of a letter, in our own words, each with the article it rests on. */
export function letterDraft(kind: LetterKind, facts: LetterFacts): LetterDraft {
  const { association, host } = facts
  const applied = facts.appliedOn === undefined ? '' : letterDay(facts.appliedOn)
  const reason = facts.reason === undefined ? BLANK_REASON : sentence(facts.reason)
  const isComplete = (facts.missing ?? []).length === 0
  const about = appliedFor(facts)
  const basis = basisOf(facts.scope)
  switch (kind) {
    case 'approval':
      return {
        title: `关于同意建立${association}的批复`,
        addressee: host,
        body: lines(
          `你单位${applied}关于建立${association}的申请收悉。经审查，${isComplete ? '申请材料符合要求，' : ''}现批复如下：`,
          `一、同意建立${association}。`,
          '二、请按章程召开会员代表大会（或全体会员大会），选举产生委员会，并于会后一个月内将选举结果和章程等情况报送我单位。',
          `三、请在单位党组织（未建立党组织的，在单位决策层）领导下，${basis}和章程开展工作，加强对科技工作者的联系和服务。`,
          '四、请及时在“园企科协办事大厅”注册并完善信息。',
          '此复。',
        ),
      }
    case 'filing':
      return {
        title: `关于${association}建立备案的函`,
        addressee: host,
        body: lines(
          `你单位${applied}报送的${association}建立备案材料收悉。经核对，${isComplete ? '材料齐全，' : ''}现予备案。`,
          `请${basis}和章程开展工作；会员代表大会召开后一个月内，将选举结果和章程等情况报送我单位，并及时在“园企科协办事大厅”注册、完善信息。`,
          '特此函告。',
        ),
      }
    case 'correction':
      return {
        title: `关于补正${about}申请材料的通知`,
        addressee: host,
        body: lines(
          `你单位${applied}关于${about}的申请收悉。经核对，申请材料尚需补正：`,
          facts.returnReason === undefined ? undefined : sentence(facts.returnReason),
          '请补正后重新报送，我单位将继续办理。补正期间申请保留，不必重新申请。',
          '特此通知。',
        ),
      }
    case 'rectification':
      return {
        title: `关于责令${association}限期整改的通知`,
        addressee: association,
        body: lines(
          `经了解，你单位存在以下履职不力、组织涣散的情况：${reason}`,
          `${basis}第十九条，现责令限期整改。请于${letterDay(facts.deadline)}（含当日）前完成整改，并将整改情况书面报送我单位。期满后我单位将组织复查。`,
          '特此通知。',
        ),
      }
    case 'warning':
      return {
        title: `关于给予${association}警告的决定`,
        addressee: association,
        body: lines(
          `你单位于${letterDay(facts.decidedOn)}被责令限期整改，整改期限至${letterDay(facts.deadline)}。${letterDay(facts.recheckOn)}复查，仍无明显改进：${reason}`,
          `${basis}第十九条，决定给予警告。`,
          '请切实改进工作。有明显改进的，可向我单位提出，经复查后解除。',
        ),
      }
    case 'revocation':
      return {
        title: `关于撤销${association}的决定`,
        addressee: association,
        body: lines(
          `经查明，你单位违反国家法律法规或严重违反章程，造成严重不良后果：${reason}`,
          `${basis}第十九条，决定撤销${association}。`,
          '自本决定之日起，请停止以该组织名义开展活动，并妥善处理印章、经费和档案等事项。',
        ),
      }
    case 'deregistration':
      return {
        title: `关于同意注销${association}的批复`,
        addressee: host,
        body: lines(
          `你单位${applied}关于注销${association}的申请收悉。经审查，注销事由为${facts.ground ?? BLANK_REASON}。${basis}第十九条，同意注销。`,
          '请妥善处理印章、经费和档案等事项，并告知全体会员。',
          '此复。',
        ),
      }
    case 'feedback':
      return { title: `关于反馈${association}工作评估结果的函`, addressee: association, body: '' }
    case 'notice':
      return { title: `关于${association}工作评估等次的公示`, addressee: association, body: '' }
    case 'other':
      return { title: `关于${association}有关事项的函`, addressee: host, body: '' }
    default:
      return kind satisfies never
  }
}
