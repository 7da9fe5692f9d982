import type { IsoDate } from '../../../../shared/base/iso-date'
import type { LetterKind } from '../../../../shared/codes/letter-kinds'
import type { Association } from '../../../../shared/records/association'
import { scopeOf } from '../../../../shared/rules/scope'
import type { Change } from '../../../store/store-face'
import { letterDraft, type LetterFacts } from '../../../text/letters'

/** The facts that every letter about an association knows. */
export const factsOfLetter = (
  association: Association,
  office: string,
): Pick<LetterFacts, 'association' | 'host' | 'office' | 'scope'> => ({
  association: association.name ?? '',
  host: association.hostName ?? association.name ?? '',
  office,
  scope: scopeOf(association),
})

interface LetterWish {
  readonly id: string
  readonly association: { readonly id: string; readonly office: string }
  /** The application or handling it is about. */
  readonly aboutId: string
  readonly kind: LetterKind
  readonly documentNumber: string
  readonly datedOn: IsoDate
  readonly signedBy: string
  readonly facts: LetterFacts
}

/** The write that keeps a new letter with its first draft. */
export const newLetter = (wish: LetterWish): Change => ({
  kind: 'letter',
  id: wish.id,
  office: wish.association.office,
  set: {
    associationId: wish.association.id,
    aboutId: wish.aboutId,
    letterKind: wish.kind,
    documentNumber: wish.documentNumber,
    datedOn: wish.datedOn,
    signedBy: wish.signedBy,
    ...letterDraft(wish.kind, wish.facts),
  },
})
