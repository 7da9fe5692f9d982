import type { IsoDate } from '../../shared/base/iso-date'
import type { Letter } from '../../shared/records/letter'
import type { Scope } from '../../shared/rules/scope'
import { basisOf, letterDay } from './letters'

const batchScope = (chosen: number): string => (chosen === 0 ? '本年度' : `在列表中选择的 ${chosen} 个组织`)

/** Words of the documents of a year. */
export const DOCUMENTS_TEXT = {
  open: '汇总与文书',
  title: (year: number) => `${year} 年度汇总与文书`,
  note: '文稿由程序起草，请核对后使用；公示和反馈函按本单位文号顺延，登记在各组织的“文书”中。',
  summary: '年度汇总表',
  summaryNote: '已定级的列得分和等次，未定级的列步骤，缓评和不评的列理由。',
  summaryOut: '保存为 Excel',
  summaryPrint: '打印汇总表',
  noticeTitle: '等次公示',
  noticeNote: (count: number) => `处于“初定等次”或“公示”的 ${count} 个组织。`,
  noticeOut: '生成公示（Word）',
  batchTitle: '批量打印评估表',
  batchNone: '没有可打印的评估表',
  batchNote: (filled: number, blank: number, chosen: number) =>
    `${batchScope(chosen)}：已开始的 ${filled} 份评估表，可附照片；或空白表 ${blank} 份，带到不便使用电脑的现场手填，未开始评估的也可打印。每份一个 PDF，存入一个文件夹。`,
  batchScope: (count: number, chosen: number) => `${batchScope(chosen)}，${count} 份`,
  batch: '选择文件夹并打印',
  batchRunning: (done: number, total: number) => `正在打印 ${done}/${total}`,
  batchCancel: '停止',
  /** Stopped or failed on the way: what was printed stands. */
  batchEnded: (done: number, total: number) =>
    done === total ? `已存入文件夹：${done} 份评估表` : `已停止，已存 ${done}/${total} 份，其余没有打印`,
  saved: (name: string) => `已保存：${name}`,
  noticeFile: (year: number) => `${year}年度企业科协工作评估等次公示.docx`,
  letterFile: (year: number, name: string) =>
    `${year}年度评估反馈函_${name.slice(0, 60)}.docx`.replace(/[\\/:*?"<>|]/g, '_'),
  summaryFile: (year: number) => `${year}年度企业科协工作评估汇总表`,
  letter: '反馈函',
  letterNote: '写明得分、等次和各部分得分，并列出失分较多的指标，供组织改进。',
  letterOut: '生成反馈函（Word）',
  letterReason: '生成反馈函',
  noticeNumber: '公示文号',
  noticeReason: '生成等次公示',
  noticeKept: (count: number) => `公示登记在名单中 ${count} 个组织的“文书”里，文号只用一次。`,
  letterNumber: '反馈函文号',
  numberMissing: '请填写文号，再生成文书。',
  kept: (number: string) => `已登记 ${number}，没有保存文件；可随时再保存为 Word 文件`,
  keptLetters: '已登记的文书',
  cutBody: '（以下从略，全文以发出的文件为准）',
  number: '序号',
  name: '科协组织',
  kind: '类别',
  scheme: '评估方案',
  score: '得分',
  bonus: '加分',
  grade: '等次',
  siteOn: '走访日期',
  assessors: '评估员',
  finalisedOn: '定级日期',
  remark: '备注',
  total: '合计',
  summaryTitle: (year: number) => `${year} 年度企业科协工作评估汇总表`,
  reporting: (office: string, day: string) => `填报单位：${office}　　日期：${day}`,
  gradeCount: (grade: string, count: number) => `${grade} ${count} 个`,
  sectionScore: (title: string, score: string, most: string) => `${title}${score}分（满分${most}分）`,
  lostScore: (title: string, score: string, most: string) => `${title}，得${score}分（满分${most}分）`,
  reopened: (times: number) => `曾重新打开 ${times} 次`,
} as const

const RULES = '《重庆市企业科学技术协会工作实施细则（试行）》'

/** What a letter has from the register of letters. */
export interface Numbered {
  readonly documentNumber: string
  /** How the office signs. */
  readonly signedBy: string
  readonly day: IsoDate
}

export interface FeedbackFacts extends Numbered {
  readonly association: string
  /** How 《实施细则》 concerns the association. */
  readonly scope: Scope
  readonly year: number
  readonly scheme: string
  readonly score: string
  readonly grade: string
  /** 组织建设23分（满分25分） … */
  readonly sections: readonly string[]
  /** Indicators that lost most: 按期换届，得2分（满分5分） … */
  readonly lost: readonly string[]
  readonly opinion: string | undefined
  readonly bonus: string | undefined
  /** How often the evaluation was opened again after a final grade: an earlier letter no longer holds. */
  readonly reopened: number
}

/** The letter that tells an association how it was evaluated; a result is no ground of a handling (第十九条). */
export function feedbackLetter(facts: FeedbackFacts): Letter {
  const { association, year, scheme, score, grade, sections, lost, opinion, bonus, reopened, day } = facts
  const paragraphs = [
    `${basisOf(facts.scope)}第四十条，我单位按《${scheme}》对你单位${year}年度工作进行了评估，现将结果反馈如下：`,
    `一、评估结果：得分${score}，等次为“${grade}”。各部分得分：${sections.join('；')}。${bonus === undefined ? '' : `加分${bonus}分，单列，不计入得分和等次。`}`,
    ...(lost.length === 0 ? [] : [`二、失分较多的指标：${lost.join('；')}。`]),
    ...(opinion === undefined
      ? []
      : [`${lost.length === 0 ? '二' : '三'}、评估意见：${opinion.replaceAll('\n', '')}`]),
    ...(reopened === 0
      ? []
      : [`本次评估曾重新打开${reopened}次，以上为重新评定的结果；此前发出的反馈函不再有效。`]),
    '请结合实际研究改进。对结果有异议的，可向我单位书面提出。本评估方案的指标、分值和等次由我单位制定，评估结果本身不引起任何处理。',
    '特此函告。',
  ]
  return {
    letterKind: 'feedback',
    documentNumber: facts.documentNumber,
    title: `关于反馈${year}年度工作评估结果的函`,
    addressee: association,
    body: paragraphs.join('\n'),
    signedBy: facts.signedBy,
    datedOn: day,
  }
}

export interface NoticeFacts extends Numbered {
  readonly year: number
  /** By grade, the best first; names in the order of the list. */
  readonly grades: readonly { readonly name: string; readonly associations: readonly string[] }[]
  /** Associations among them whose evaluation was opened again, or done again under a newer scheme. */
  readonly reopened: readonly string[]
  readonly from: IsoDate | undefined
  readonly to: IsoDate | undefined
}

/** The public notice of the provisional grades. */
export function noticeLetter(facts: NoticeFacts): Letter {
  const { documentNumber, signedBy, year, grades, reopened, from, to, day } = facts
  const listed = grades.map(
    ({ name, associations }) => `${name}（${associations.length}个）：${associations.join('、')}。`,
  )
  return {
    letterKind: 'notice',
    documentNumber,
    title: `${year}年度企业科协工作评估等次公示`,
    addressee: '各企业科协、园区科协、商会科协',
    body: [
      `依据${RULES}第四十条和本单位评估方案，经自评、审核、现场走访和复核，现将${year}年度工作评估初定等次予以公示：`,
      ...listed,
      ...(reopened.length === 0
        ? []
        : [`其中${reopened.join('、')}的评估曾重新打开，此处公示的是重新评定的等次。`]),
      `公示时间：${letterDay(from)}至${letterDay(to)}。公示期内对等次有异议的，请以书面形式向我单位提出，并说明事实和理由。`,
    ].join('\n'),
    signedBy,
    datedOn: day,
  }
}
