import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import type { PaperForm } from './paper-form'
import { proofPhotos } from './proof-photos'

/** Which photos prove what, under the names they are exported with; nothing when there are none. */
export function FormProofs({ form }: { readonly form: PaperForm }) {
  const proofs = proofPhotos(form)
  if (proofs.length === 0) return null
  return (
    <section>
      <h2>{TEXT.proofsTitle}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col" className="paper-narrow">
              {TEXT.code}
            </th>
            <th scope="col">{TEXT.proofOf}</th>
            <th scope="col" className="paper-wide">
              {TEXT.proofName}
            </th>
          </tr>
        </thead>
        <tbody>
          {proofs.map(({ name, code, title }) => (
            <tr key={name}>
              <td className="paper-code">{code}</td>
              <td>{title}</td>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
