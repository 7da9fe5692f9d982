import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import { photoAddress } from '../ui/photo-address'
import type { PaperForm } from './paper-form'
import { proofPhotos } from './proof-photos'

/** Every proof photo of an evaluation, six on a page, each under its indicator and the name it is exported with. */
export function PhotoSheet({ form }: { readonly form: PaperForm }) {
  const photos = proofPhotos(form)
  return (
    <article className="paper paper-photos" lang="zh-CN">
      <h1>{TEXT.photoSheetTitle(form.evaluation.year ?? 0, form.association.name ?? '')}</h1>
      {photos.length === 0 && <p>{TEXT.noPhotos}</p>}
      <div className="paper-photo-grid">
        {photos.map(({ name, hash, code, title, addedOn }) => (
          <figure key={name}>
            <img src={photoAddress(hash)} alt={name} />
            <figcaption>
              <b>
                {code} {title}
              </b>
              <span className="paper-small">{TEXT.photoLine(name, addedOn)}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </article>
  )
}
