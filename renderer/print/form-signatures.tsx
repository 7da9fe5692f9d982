import type { SignaturePlace } from '../../shared/codes/signature-places'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import { photoAddress } from '../ui/photo-address'
import type { PaperForm } from './paper-form'

interface Block {
  readonly place: SignaturePlace
  readonly title: string
  readonly lines: readonly string[]
  readonly below: readonly string[]
}

/** Opinion and the four signature blocks, kept together on one page; what was signed stands in its place. */
export function FormSignatures({ form: { evaluation, offices } }: { readonly form: PaperForm }) {
  const blocks: readonly Block[] = [
    { place: 'self', title: TEXT.signSelf, lines: [], below: [TEXT.signature, TEXT.seal] },
    {
      place: 'assessors',
      title: TEXT.signAssessors,
      lines: [evaluation.assessors?.join('、') ?? ''],
      below: [TEXT.signature],
    },
    {
      place: 'association',
      title: TEXT.signAssociation,
      lines: [TEXT.agree],
      below: [TEXT.signature, TEXT.seal],
    },
    {
      place: 'office',
      title: TEXT.signOffice(offices.evaluating),
      lines: [],
      below: [TEXT.signature, TEXT.seal],
    },
  ]
  return (
    <section className="paper-block paper-signatures">
      <h2>{TEXT.opinionTitle}</h2>
      <div className="paper-opinion paper-lines">{evaluation.opinion}</div>
      <h2>{TEXT.signaturesTitle}</h2>
      <div className="paper-signature-grid">
        {blocks.map(({ place, title, lines, below }) => (
          <div key={place} className="paper-signature">
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {evaluation.signatures
              ?.filter((signature) => signature.place === place)
              .map(({ hash }) => (
                <img key={hash} className="paper-signed" src={photoAddress(hash)} alt={title} />
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
