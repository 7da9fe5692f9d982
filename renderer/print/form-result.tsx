import { isFinal } from '../../shared/evaluation/read-only'
import type { Limit } from '../../shared/scoring/scheme'
import { scoreText, totalText } from '../../shared/scoring/score-input'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import { explanationLines } from '../text/evaluation-result'
import { gradeName, sourcesText } from '../text/evaluation-scheme'
import { totalOfForm, type PaperForm } from './paper-form'

/** Sums, bonus, limits, and how the grade came about, line by line. */
export const FormResult = ({ form }: { readonly form: PaperForm }) => (
  <section className="paper-result">
    <SectionSums form={form} />
    <Bonus form={form} />
    <Limits form={form} />
    {!form.blank && (
      <div className="paper-block">
        <h2>{TEXT.explanationTitle}</h2>
        <ol>
          {explanationLines(form.scheme, totalOfForm(form)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
    )}
  </section>
)

function SectionSums({ form }: { readonly form: PaperForm }) {
  const { scheme, blank, evaluation } = form
  const total = totalOfForm(form)
  const filled = (text: string): string => (blank ? '' : text)
  const grade = isFinal(evaluation) ? gradeName(scheme, evaluation.grade) : ''
  return (
    <div className="paper-block">
      <h2>{TEXT.sectionsTitle}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{TEXT.section}</th>
            <th scope="col">{TEXT.max}</th>
            <th scope="col">{TEXT.applicable}</th>
            <th scope="col">{TEXT.score}</th>
          </tr>
        </thead>
        <tbody>
          {scheme.sections.map(({ code, title, max }, place) => (
            <tr key={code}>
              <th scope="row">
                {code} {title}
              </th>
              <td className="paper-number">{scoreText(max)}</td>
              <td className="paper-number">{filled(scoreText(total.sections[place]?.applicable ?? 0))}</td>
              <td className="paper-number">{filled(scoreText(total.sections[place]?.score ?? 0))}</td>
            </tr>
          ))}
          <tr className="paper-strong">
            <th scope="row">{TEXT.total}</th>
            <td className="paper-number">{scoreText(total.applicable + total.notApplicable)}</td>
            <td className="paper-number">{filled(scoreText(total.applicable))}</td>
            <td className="paper-number">{filled(scoreText(total.score))}</td>
          </tr>
          <tr className="paper-strong">
            <th scope="row">{TEXT.shown}</th>
            <td colSpan={3} className="paper-number">
              {filled(total.shown === undefined ? '' : totalText(total.shown))}
            </td>
          </tr>
          <tr className="paper-strong">
            <th scope="row">{TEXT.grade}</th>
            <td colSpan={3} className="paper-number">
              {filled(grade)}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Bonus({ form }: { readonly form: PaperForm }) {
  const { scheme, evaluation, blank } = form
  return (
    <div className="paper-block">
      <h2>{TEXT.bonusTitle}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{TEXT.bonusItem}</th>
            <th scope="col">{TEXT.source}</th>
            <th scope="col" className="paper-narrow">
              {TEXT.atMost}
            </th>
            <th scope="col">{TEXT.score}</th>
          </tr>
        </thead>
        <tbody>
          {scheme.bonus.items.map(({ code, title, max, sources }) => (
            <tr key={code}>
              <td>{title}</td>
              <td className="paper-small">{sourcesText(sources)}</td>
              <td className="paper-number">{scoreText(max)}</td>
              <td className="paper-number">{scoreOrBlank(evaluation.bonus?.[code])}</td>
            </tr>
          ))}
          <tr className="paper-strong">
            <td colSpan={2}>{TEXT.total}</td>
            <td className="paper-number">{scoreText(scheme.bonus.cap)}</td>
            <td className="paper-number">{blank ? '' : scoreText(totalOfForm(form).bonus)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const scoreOrBlank = (score: number | undefined): string => (score === undefined ? '' : scoreText(score))

function Limits({ form: { scheme, evaluation } }: { readonly form: PaperForm }) {
  const stands = ({ code }: Limit): boolean => evaluation.vetoes?.includes(code) === true
  return (
    <div className="paper-block">
      <h2>{TEXT.limitsTitle}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{TEXT.limit}</th>
            <th scope="col">{TEXT.source}</th>
            <th scope="col">{TEXT.effect}</th>
            <th scope="col" className="paper-narrow">
              {TEXT.confirmed}
            </th>
          </tr>
        </thead>
        <tbody>
          {scheme.limits.map((limit) => (
            <tr key={limit.code}>
              <td>{limit.title}</td>
              <td className="paper-small">{sourcesText(limit.sources)}</td>
              <td className="paper-whole">{TEXT.limitEffect(gradeName(scheme, limit.atMost))}</td>
              <td className="paper-center">{stands(limit) ? TEXT.checked : TEXT.unchecked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
