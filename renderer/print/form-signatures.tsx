import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import type { PaperForm } from './paper-form'

/** Opinion and the four signature blocks, kept together on one page. */
export function FormSignatures({ form: { evaluation, offices } }: { readonly form: PaperForm }) {
  const blocks = [
    { title: TEXT.signSelf, lines: [], below: [TEXT.signature, TEXT.seal] },
    { title: TEXT.signAssessors, lines: [evaluation.assessors?.join('、') ?? ''], below: [TEXT.signature] },
    { title: TEXT.signAssociation, lines: [TEXT.agree], below: [TEXT.signature, TEXT.seal] },
    { title: TEXT.signOffice(offices.evaluating), lines: [], below: [TEXT.signature, TEXT.seal] },
  ]
  return (
    <section className="paper-block paper-signatures">
      <h2>{TEXT.opinionTitle}</h2>
      <div className="paper-opinion paper-lines">{evaluation.opinion}</div>
      <h2>{TEXT.signaturesTitle}</h2>
      <div className="paper-signature-grid">
        {blocks.map(({ title, lines, below }) => (
          <div key={title} className="paper-signature">
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <footer>
              <p>{below.join('　　')}</p>
              <p>{TEXT.date}</p>
            </footer>
          </div>
        ))}
      </div>
      {evaluation.contentHash !== undefined && (
        <p className="paper-small paper-hash">{TEXT.contentHash(evaluation.contentHash.slice(0, 16))}</p>
      )}
    </section>
  )
}
