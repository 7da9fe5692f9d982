import { MUNICIPAL_OFFICE as CITY } from '../codes/offices'
import type { GroupOwner } from '../records/define-kind'

/** Who answers for a record: what a group's owner is read against. */
export interface Custody {
  /** The office that has custody of the record. */
  readonly office: string
  /** The local office of the association it belongs to; `undefined` where that is not known (yet). */
  readonly localOffice: string | undefined
}

/**
 * Whether `writer` (an office) may write a group. Service is the local office's (《实施细则》第三条): for a
 * municipal-level association that is the district that serves it, whose word holds too as long as 市科协 has not
 * recorded a local office. A district that has custody always serves its own record. A record outside every
 * association has no local office: then custody decides.
 */
export function mayWrite(owner: GroupOwner, custody: Custody, writer: string): boolean {
  switch (owner) {
    case 'custodian':
      return custody.office === writer
    case 'city':
      return writer === CITY
    case 'local-office':
      if (custody.localOffice === writer) return true
      if (custody.localOffice === undefined) return custody.office === CITY || custody.office === writer
      return custody.office === writer && writer !== CITY
    default:
      return owner satisfies never
  }
}
