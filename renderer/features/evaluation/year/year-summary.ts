import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { nameOf } from '../../../../shared/codes/code-list'
import { answerMapOf, answerTo, type AnswerMap } from '../../../../shared/evaluation/answer-map'
import { isGraded } from '../../../../shared/evaluation/counted'
import { widthsOf, type SheetCell, type TextSheet } from '../../../../shared/ledger/xlsx/text-sheet'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { indicatorsOf, type Scheme } from '../../../../shared/scoring/scheme'
import { scoreText, totalText } from '../../../../shared/scoring/score-input'
import { countedScore, totalOf, type Total } from '../../../../shared/scoring/total'
import type { Store } from '../../../store/store-face'
import { STEP_TEXT } from '../../../text/evaluation'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'
import { gradeName, schemeText } from '../../../text/evaluation-scheme'
import { reasonsText } from './start-evaluation'
import type { YearRow } from './year-rows'

/** Answers by evaluation id. */
export type YearAnswers = ReadonlyMap<string, AnswerMap>

/** Reads the answers of every evaluation of a list. */
export async function yearAnswers(
  store: Pick<Store, 'children'>,
  rows: readonly Pick<YearRow, 'evaluation'>[],
): Promise<YearAnswers> {
  const read = await Promise.all(
    rows.flatMap(({ evaluation }) => {
      const scheme = evaluation?.value.scheme
      if (evaluation === undefined || scheme === undefined) return []
      return [
        (async () => {
          const answers = await store.children('answer', evaluation.id)
          return [
            evaluation.id,
            answerMapOf(
              scheme,
              answers.map(({ value }) => value),
            ),
          ] as const
        })(),
      ]
    }),
  )
  return new Map(read)
}

/** One line of the summary of a year. */
export interface SummaryRow {
  /** Of the association. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly scheme: string
  /** Points by section code, hundredths. */
  readonly sections: Readonly<Record<string, number>>
  readonly score: string
  readonly bonus: string
  readonly grade: string
  readonly siteOn: string
  readonly assessors: string
  readonly finalisedOn: string
  readonly remark: string
}

const NOTHING = { scheme: '', sections: {}, score: '', bonus: '', siteOn: '', finalisedOn: '' } as const

/** The summary of a year: results where there are any, else where it stands or why it is not evaluated. */
export const summaryRows = (rows: readonly YearRow[], answers: YearAnswers): readonly SummaryRow[] =>
  rows.map((row) => {
    const { association, evaluation, assignment } = row
    const shown = {
      id: row.associationId,
      name: association.name ?? '',
      kind: nameOf(ASSOCIATION_KINDS, association.kind),
      assessors: (evaluation?.value.assessors ?? assignment?.assessors ?? []).join('、'),
    }
    const { scheme } = evaluation?.value ?? {}
    if (evaluation === undefined || scheme === undefined || !isGraded(evaluation.value)) {
      const standing = evaluation === undefined && row.standing.verdict !== 'due'
      const remark = [
        standing ? reasonsText(row) : STEP_TEXT[row.step],
        ...reopenedText(evaluation?.value.reopenReasons),
      ].join('；')
      return { ...NOTHING, ...shown, grade: '', remark }
    }
    return { ...shown, ...resultOf(evaluation.value, scheme, answers.get(evaluation.id) ?? {}) }
  })

/** Marked whether the evaluation has been finished anew or not. */
const reopenedText = (reasons: readonly string[] = []): readonly string[] =>
  reasons.length === 0 ? [] : [TEXT.reopened(reasons.length)]

function resultOf(evaluation: Evaluation, scheme: Scheme, answers: AnswerMap) {
  const total = totalOf(scheme, answers, evaluation.bonus, evaluation.vetoes)
  const { reopenReasons, settledReason } = evaluation
  return {
    scheme: schemeText(scheme),
    sections: Object.fromEntries(total.sections.map(({ code, score }) => [code, score])),
    score: evaluation.totalHundredths === undefined ? '' : totalText(evaluation.totalHundredths),
    bonus: scoreText(total.bonus),
    grade: gradeName(scheme, evaluation.grade),
    siteOn: evaluation.siteOn ?? '',
    finalisedOn: evaluation.finalisedOn ?? '',
    remark: [...reopenedText(reopenReasons), ...(settledReason === undefined ? [] : [settledReason])].join(
      '；',
    ),
  }
}

/** The section codes of all lines, in order. */
export const sectionsOf = (rows: readonly SummaryRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ sections }) => Object.keys(sections)))].toSorted()

/** Grades with how many got them, as they come. */
export function gradeCounts(rows: readonly SummaryRow[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { grade } of rows) if (grade !== '') counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return [...counts].map(([grade, count]) => TEXT.gradeCount(grade, count))
}

/** The summary as a 台账 sheet. */
export function summarySheet(
  rows: readonly SummaryRow[],
  { title, note }: { readonly title: string; readonly note: string },
): TextSheet {
  const sections = sectionsOf(rows)
  const header = [
    TEXT.number,
    TEXT.name,
    TEXT.kind,
    ...sections,
    TEXT.score,
    TEXT.bonus,
    TEXT.grade,
    TEXT.siteOn,
    TEXT.assessors,
    TEXT.finalisedOn,
    TEXT.scheme,
    TEXT.remark,
  ]
  const cells = rows.map((row, at): readonly SheetCell[] => [
    at + 1,
    row.name,
    row.kind,
    ...sections.map((code) => (row.sections[code] === undefined ? '' : row.sections[code] / 100)),
    row.score === '' ? '' : Number(row.score),
    row.bonus === '' ? '' : Number(row.bonus),
    row.grade,
    row.siteOn,
    row.assessors,
    row.finalisedOn,
    row.scheme,
    row.remark,
  ])
  const total = [TEXT.total, gradeCounts(rows).join('；')]
  return { name: title, heading: [title, note], header, rows: cells, total, widths: widthsOf(header, cells) }
}

/** The indicators that lost most points, the largest loss first: what a feedback letter names. */
export const mostLost = (scheme: Scheme, answers: AnswerMap, most = 5): readonly string[] =>
  indicatorsOf(scheme)
    .flatMap(({ code, title, max }) => {
      const answer = answerTo(answers, code)
      const points = countedScore(answer)?.points
      const lost = answer.notApplicable === true || points === undefined ? 0 : max - points
      return lost > 0 ? [{ lost, text: TEXT.lostScore(title, scoreText(points ?? 0), scoreText(max)) }] : []
    })
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, most)
    .map(({ text }) => text)

/** Sections with their scores in words: 组织建设23分（满分25分）. */
export const sectionScores = ({ sections }: Scheme, total: Total): readonly string[] =>
  total.sections.map(({ code, score, applicable }) => {
    const title = sections.find((section) => section.code === code)?.title ?? code
    return TEXT.sectionScore(title, scoreText(score), scoreText(applicable))
  })
