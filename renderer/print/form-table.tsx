import { answerTo } from '../../shared/evaluation/answer-map'
import type { Answer } from '../../shared/records/answer'
import type { Indicator, Section } from '../../shared/scoring/scheme'
import { scoreText } from '../../shared/scoring/score-input'
import type { SectionTotal, Total } from '../../shared/scoring/total'
import { countedScore } from '../../shared/scoring/total'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import { partsText, sourcesText } from '../text/evaluation-scheme'
import { totalOfForm, type PaperForm } from './paper-form'

const COLUMNS = [
  TEXT.code,
  TEXT.indicator,
  TEXT.max,
  TEXT.self,
  TEXT.site,
  TEXT.review,
  TEXT.final,
  TEXT.remarks,
]

/** The table of indicators; its heading repeats on every page, and no indicator is cut in two. */
export function FormTable({ form }: { readonly form: PaperForm }) {
  const total = totalOfForm(form)
  return (
    <table className="paper-table paper-indicators">
      <thead>
        <tr>
          {COLUMNS.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {form.scheme.sections.map((section) => (
        <SectionRows key={section.code} section={section} form={form} total={total} />
      ))}
    </table>
  )
}

interface SectionRowsProps {
  readonly section: Section
  readonly form: PaperForm
  readonly total: Total
}

function SectionRows({ section, form: { answers, blank }, total }: SectionRowsProps) {
  const sum = total.sections.find(({ code }) => code === section.code)
  return (
    <tbody>
      <tr className="paper-section">
        <th colSpan={2} scope="rowgroup">
          {section.code} {section.title}
        </th>
        <td className="paper-number">{scoreText(section.max)}</td>
        <td colSpan={3} className="paper-right">
          {TEXT.sum}
        </td>
        <td className="paper-number">{blank ? '' : sumText(sum)}</td>
        <td />
      </tr>
      {section.indicators.map((indicator) => (
        <IndicatorRow key={indicator.code} indicator={indicator} answer={answerTo(answers, indicator.code)} />
      ))}
    </tbody>
  )
}

/** The sum of a section; empty while nothing of it is scored. */
function sumText(sum: SectionTotal | undefined): string {
  if (sum === undefined) return ''
  return sum.applicable === 0 ? TEXT.notApplicableShort : scoreText(sum.score)
}

function IndicatorRow({ indicator, answer }: { readonly indicator: Indicator; readonly answer: Answer }) {
  const { code, title, max, parts, proof, proofDemanded = false, sources } = indicator
  const counted = countedScore(answer)?.points
  return (
    <tr>
      <td className="paper-code">{code}</td>
      <td>
        <b>{title}</b>
        <p>{partsText(parts)}</p>
        <p className="paper-small">{TEXT.proof(proof, proofDemanded)}</p>
        <p className="paper-small">{TEXT.sourceOf(sourcesText(sources))}</p>
      </td>
      <td className="paper-number">{scoreText(max)}</td>
      {answer.notApplicable === true ? (
        <td colSpan={4} className="paper-center">
          {TEXT.notApplicable}
        </td>
      ) : (
        [answer.self, answer.site, answer.review, counted].map((score, column) => (
          <td
            key={COLUMNS[column + 3]}
            className={column === 3 ? 'paper-number paper-strong' : 'paper-number'}
          >
            {score === undefined ? '' : scoreText(score)}
          </td>
        ))
      )}
      <td className="paper-lines paper-small">{remarks(answer)}</td>
    </tr>
  )
}

/** Reason, note and number of proofs of an answer, one below the other; the proofs themselves are listed behind. */
const remarks = ({ notApplicable, notApplicableReason, note, photos, evidence }: Answer): string =>
  [
    ...(notApplicable === true ? [TEXT.notApplicableReason(notApplicableReason ?? '')] : []),
    ...(note === undefined ? [] : [note]),
    ...(photos === undefined || photos.length === 0 ? [] : [TEXT.photos(photos.length)]),
    ...(evidence === undefined || evidence.length === 0 ? [] : [TEXT.evidence(evidence.length)]),
  ].join('\n')
