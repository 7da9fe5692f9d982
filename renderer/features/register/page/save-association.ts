import { canonicalText, type Json } from '../../../../shared/base/json'
import { mayWrite } from '../../../../shared/merge/may-write'
import { association } from '../../../../shared/records/association'
import type { Change, RecordView } from '../../../store/store-face'
import type { FieldChanges } from '../../../ui/form/use-record-form'

interface Saving {
  readonly id: string
  /** Office that has, or will have, custody. */
  readonly office: string
  readonly localOffice: string | undefined
  /** What 市科协 has of the core, where it is theirs. */
  readonly current: Readonly<Record<string, Json | undefined>>
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
}: Pick<Saving, 'office' | 'localOffice' | 'writer'>): boolean =>
  !mayWrite('custodian', { office, localOffice }, writer)

/** The proposal that 市科协 has not decided yet, the latest. */
export const openProposal = (
  proposals: readonly RecordView<'proposal'>[],
): RecordView<'proposal'> | undefined =>
  proposals
    .filter(({ value, deleted }) => value.decision === undefined && !deleted)
    .toSorted((a, b) => b.arrival - a.arrival)[0]

/**
 * A field that 市科协 has filled in and the form leaves blank: a proposal names what a field should hold, so nobody
 * there would read of it.
 */
export const emptiedField = (
  current: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): string | undefined =>
  Object.keys(current).find(
    (field) => isCore(field) && current[field] !== undefined && values[field] === undefined,
  )

const isSame = (a: Json | undefined, b: Json | undefined): boolean => canonicalText(a) === canonicalText(b)

/**
 * The writes for changed fields of an association: its own fields, and where its core belongs to 市科协, a proposal
 * that takes the core's place until it is confirmed. One in which nothing is left to propose is taken back.
 */
export function changesToWrite(changes: FieldChanges, saving: Saving): readonly Change[] {
  const { id, office, proposal, current } = saving
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
      if (value === null || isSame(value, current[field])) delete fields[field]
      else fields[field] = value
    }
    const set = { associationId: id, fields, proposedOn: saving.today }
    if (Object.keys(fields).length > 0)
      writes.push({ kind: 'proposal', id: proposal?.id ?? saving.newId(), office: saving.writer, set })
    else if (proposal !== undefined)
      writes.push({ kind: 'proposal', id: proposal.id, set: {}, deleted: true })
  }
  return writes
}
