import { isFinal } from '../../shared/evaluation/read-only'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import { gradeName, schemeText } from '../text/evaluation-scheme'
import { dayText } from './day-text'
import type { PaperForm } from './paper-form'

/** Cover: what it is, of whom, by whom, and where the seal of the self-assessing unit goes. */
export function FormCover({ form }: { readonly form: PaperForm }) {
  const { evaluation, scheme, association, offices, blank } = form
  const final = isFinal(evaluation)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [TEXT.association, association.name],
    [TEXT.host, association.hostName],
    [TEXT.creditCode, association.creditCode],
    [TEXT.approvingOffice, offices.approving],
    [TEXT.localOffice, offices.local],
    [TEXT.evaluatingOffice, offices.evaluating],
    [TEXT.assessors, evaluation.assessors?.join('、')],
    [TEXT.siteOn, dayText(evaluation.siteOn)],
    [TEXT.finalisedOn, final ? dayText(evaluation.finalisedOn) : undefined],
    [TEXT.grade, final ? gradeName(scheme, evaluation.grade) : undefined],
  ]
  return (
    <section className="paper-cover">
      <p className="paper-mark">{coverMark(blank, final, evaluation.reopenReasons)}</p>
      <p className="paper-year">
        {evaluation.year === undefined ? TEXT.yearOpen : TEXT.yearTitle(evaluation.year)}
      </p>
      <h1>{TEXT.title(scheme.preset)}</h1>
      <p className="paper-scheme">
        {TEXT.scheme}：{schemeText(scheme)}
      </p>
      <table className="paper-facts">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-seal">
        <p>{TEXT.sealSelf}</p>
        <p>{TEXT.date}</p>
      </div>
    </section>
  )
}

function coverMark(blank: boolean, final: boolean, reopened: readonly string[] | undefined): string {
  if (blank) return TEXT.blankMark
  const step = final ? '' : TEXT.draftMark
  return reopened === undefined
    ? step
    : [step, ...reopened.map(TEXT.reopenedMark)].filter(Boolean).join(' · ')
}
