import type { Association } from '../../../../shared/records/association'
import { missingFields } from '../../../../shared/rules/completeness'
import type { AssociationView } from '../../../store/association-view'
import type { RecordView } from '../../../store/store-face'

/** An association as lists show it: its own fields, and where its core has not come from 市科协 yet, what we propose. */
export interface ListedAssociation {
  readonly id: string
  readonly record: RecordView<'association'>
  readonly value: Association
  /** What is shown of the core is our proposal, not yet confirmed by 市科协. */
  readonly proposed: boolean
  /** 市科协 has declined to record it; what was proposed is shown. */
  readonly declined: boolean
  /** ★ fields that are not known. */
  readonly missing: readonly string[]
}

/** One association with what it lacks. */
export const listed = ({ record, value, proposed, declined }: AssociationView): ListedAssociation => ({
  id: record.id,
  record,
  value,
  proposed,
  declined,
  missing: missingFields('association', value, record.sealed),
})
