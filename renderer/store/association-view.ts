import type { Association } from '../../shared/records/association'
import type { RecordView } from './store-face'

/** An association as a list or a record page shows it. */
export interface AssociationView {
  readonly record: RecordView<'association'>
  readonly value: Association
  /** Its owner has not recorded it yet: `value` shows what this office proposed (《实施细则》第三条). */
  readonly proposed: boolean
  /** 市科协 has not recorded it and does not want to: `value` shows what was proposed, so that it has a name. */
  readonly declined: boolean
  /** The proposal that is shown. */
  readonly proposal: RecordView<'proposal'> | undefined
}

/**
 * Lays the office's own proposal over a municipal-level association whose core 市科协 has not written yet: of several
 * the one that arrived last, and a declined one only where there is no other.
 */
export function associationView(
  record: RecordView<'association'>,
  proposals: readonly RecordView<'proposal'>[],
): AssociationView {
  if (record.value.name !== undefined) {
    return { record, value: record.value, proposed: false, declined: false, proposal: undefined }
  }
  const made = proposals
    .filter(({ value, deleted }) => value.associationId === record.id && !deleted)
    .toSorted((a, b) => b.arrival - a.arrival)
  const proposal = made.find(({ value }) => value.decision !== 'declined') ?? made[0]
  const declined = proposal?.value.decision === 'declined'
  return {
    record,
    value: { ...proposal?.value.fields, ...record.value },
    proposed: proposal !== undefined && !declined,
    declined,
    proposal,
  }
}

/** The same for a list: `proposals` of all of them. */
export function associationViews(
  records: readonly RecordView<'association'>[],
  proposals: readonly RecordView<'proposal'>[],
): readonly AssociationView[] {
  const byAssociation = new Map<string, RecordView<'proposal'>[]>()
  for (const proposal of proposals) {
    const id = proposal.value.associationId ?? ''
    byAssociation.set(id, [...(byAssociation.get(id) ?? []), proposal])
  }
  return records
    .filter((record) => !isEmpty(record) || byAssociation.has(record.id))
    .map((record) => associationView(record, byAssociation.get(record.id) ?? []))
}

/** What is left of a municipal-level association whose import was taken back: nobody has said a word of it. */
const isEmpty = ({ value, sealed }: RecordView<'association'>): boolean =>
  sealed.length === 0 && Object.keys(value).length === 0
