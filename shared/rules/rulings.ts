import type { IsoDate } from '../base/iso-date'
import type { FindingCode } from './finding-facts'

/**
 * A ruling of 市科协 on how the rules are read (《实施细则》第四十五条), recorded with its document. It settles the
 * findings it names: one code for every association, or for one association, or for one record.
 */
export interface Ruling {
  readonly code: FindingCode
  readonly associationId?: string
  readonly recordId?: string
  readonly documentNumber: string
  readonly ruledOn: IsoDate
}

interface Settled {
  readonly code: FindingCode
  readonly associationId: string
  readonly record: { readonly id: string }
}

/** The first ruling, by date and document, that names this finding. */
export const rulingOn = (
  { code, associationId, record }: Settled,
  rulings: readonly Ruling[],
): Ruling | undefined =>
  rulings
    .filter(
      (ruling) =>
        ruling.code === code &&
        (ruling.associationId === undefined || ruling.associationId === associationId) &&
        (ruling.recordId === undefined || ruling.recordId === record.id),
    )
    .toSorted((a, b) => (`${a.ruledOn} ${a.documentNumber}` < `${b.ruledOn} ${b.documentNumber}` ? -1 : 1))
    .at(0)
