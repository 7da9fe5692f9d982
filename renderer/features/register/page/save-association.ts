import type { Json } from '../../../../shared/base/json'
import { mayWrite } from '../../../../shared/merge/may-write'
import { association } from '../../../../shared/records/association'
import type { Change, RecordView } from '../../../store/store-face'
import type { FieldChanges } from '../../../ui/form/use-record-form'

interface Saving {
  readonly id: string
  /** Office that has, or will have, custody. */
  readonly office: string
  readonly localOffice: string | undefined
  /** Who writes. */
  readonly writer: string
  readonly today: string
  /** Our open proposal about it. */
  readonly proposal: RecordView<'proposal'> | undefined
  readonly newId: () => string
}

const isCore = (field: string): boolean => field in association.groups.core.shape

/** Whether this office's word on the core is a proposal: the record belongs to 市科协 (《实施细则》第三条). */
export const proposesCore = ({
  office,
  localOffice,
  writer,
}: Omit<Saving, 'id' | 'today' | 'proposal' | 'newId'>): boolean =>
  !mayWrite('custodian', { office, localOffice }, writer)

/** The proposal that 市科协 has not decided yet, the latest. */
export const openProposal = (
  proposals: readonly RecordView<'proposal'>[],
): RecordView<'proposal'> | undefined =>
  proposals
    .filter(({ value, deleted }) => value.decision === undefined && !deleted)
    .toSorted((a, b) => b.arrival - a.arrival)[0]

/**
 * The writes for changed fields of an association: its own fields, and where its core belongs to 市科协, a proposal
 * that takes the core's place until it is confirmed.
 */
export function changesToWrite(changes: FieldChanges, saving: Saving): readonly Change[] {
  const { id, office, proposal } = saving
  if (!proposesCore(saving)) return [{ kind: 'association', id, office, set: changes }]
  const entries = Object.entries(changes)
  const own = Object.fromEntries(entries.filter(([field]) => !isCore(field)))
  const core = entries.filter(([field]) => isCore(field))
  const writes: Change[] = [{ kind: 'association', id, office, set: own }]
  if (core.length > 0) {
    const fields: Record<string, Json> = {
      ...(proposal?.value.fields as Readonly<Record<string, Json>> | undefined),
    }
    for (const [field, value] of core) {
      if (value === null) delete fields[field]
      else fields[field] = value
    }
    const set = { associationId: id, fields, proposedOn: saving.today }
    writes.push({ kind: 'proposal', id: proposal?.id ?? saving.newId(), office: saving.writer, set })
  }
  return writes
}
