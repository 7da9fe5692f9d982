import type { IsoDate } from '../base/iso-date'
import type { Dossier } from '../records/dossier'
import { isJudged } from './force'
import { compareText, type AssociationFacts, type Known } from './facts'

/** How an association came to be, as far as the records tell. */
export interface Establishment {
  /** The day of the application, else of the approval; absent when neither is known. */
  readonly actOn: IsoDate | undefined
  readonly approvedOn: IsoDate | undefined
  /** Whether 《实施细则》 judges it: applied for, else approved, on or after its first day (第四十六条). */
  readonly judged: boolean
}

/** The establishment of an association: the last application to establish that was made before the approval. */
export function establishmentOf({ association, dossiers }: AssociationFacts): Establishment {
  const { approvedOn } = association
  const appliedOn = dossiers
    .flatMap(({ value }) => (isApplication(value) ? [value.appliedOn] : []))
    .filter((day) => approvedOn === undefined || day <= approvedOn)
    .toSorted(compareText)
    .at(-1)
  const actOn = appliedOn ?? approvedOn
  return { actOn, approvedOn, judged: actOn !== undefined && isJudged(actOn) }
}

const isApplication = (value: Dossier): value is Dossier & { appliedOn: IsoDate } =>
  value.matter === 'establish' && value.appliedOn !== undefined

/** The dossiers of applications to establish, in a fixed order. */
export const applicationsOf = ({ dossiers }: AssociationFacts): readonly Known<Dossier>[] =>
  dossiers.filter(({ value }) => value.matter === 'establish')
