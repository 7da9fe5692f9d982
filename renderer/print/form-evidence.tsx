import { answerTo } from '../../shared/evaluation/answer-map'
import { indicatorsOf } from '../../shared/scoring/scheme'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import type { PaperForm } from './paper-form'

/** The records of the register that prove something, numbered through, as they read when they were attached. */
export function FormEvidence({ form: { scheme, answers } }: { readonly form: PaperForm }) {
  const lines = indicatorsOf(scheme).flatMap(({ code, title }) =>
    (answerTo(answers, code).evidence ?? []).map(({ kind, id, text }, place) => ({
      key: `${code}/${kind}/${id}`,
      code,
      // Said once, so that a long list stays short.
      title: place === 0 ? title : '',
      text,
    })),
  )
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{TEXT.evidenceTitle}</h2>
      <p className="paper-small paper-above-table">{TEXT.evidenceNote}</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col" className="paper-narrow">
              {TEXT.evidenceNumber}
            </th>
            <th scope="col" className="paper-narrow">
              {TEXT.code}
            </th>
            <th scope="col">{TEXT.proofOf}</th>
            <th scope="col" className="paper-wide">
              {TEXT.evidenceRecord}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, code, title, text }, place) => (
            <tr key={key}>
              <td className="paper-number">{place + 1}</td>
              <td className="paper-code">{code}</td>
              <td>{title}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
