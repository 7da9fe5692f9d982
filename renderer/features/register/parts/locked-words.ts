import { MUNICIPAL_OFFICE, officeById } from '../../../../shared/codes/offices'
import { CHILD_TEXT } from '../../../text/register'
import type { Above } from './child-kind'

/** Why what hangs on an association can only be looked at here (《实施细则》第三条), on the desk of `own`. */
export function lockedWords({ office, transferred = false }: Above, own: string): string {
  // 市科协 keeps none of the districts' records; to it an association that moves has not left.
  if (own === MUNICIPAL_OFFICE && office !== own)
    return CHILD_TEXT.lockedHere(officeById(office)?.name ?? office)
  return transferred ? CHILD_TEXT.transferredText : CHILD_TEXT.lockedText
}
