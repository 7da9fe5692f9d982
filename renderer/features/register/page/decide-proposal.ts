import { canonicalText, type Json } from '../../../../shared/base/json'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { association } from '../../../../shared/records/association'
import type { Change, RecordView } from '../../../store/store-face'

/** A field that a district sees otherwise than the record. */
export interface ProposedField {
  readonly field: string
  readonly now: Json | undefined
  readonly proposed: Json
}

type Fields = Readonly<Record<string, Json | undefined>>

/** Where a proposal differs from the record, in the order of the record's fields. */
export function proposedFields(
  record: RecordView<'association'>,
  proposal: RecordView<'proposal'>,
): readonly ProposedField[] {
  const said = (proposal.value.fields ?? {}) as Fields
  const core = record.value as Fields
  return Object.keys(association.groups.core.shape).flatMap((field) => {
    const [now, proposed] = [core[field], said[field]]
    if (proposed === undefined || (now !== undefined && canonicalText(now) === canonicalText(proposed))) {
      return []
    }
    return [{ field, now, proposed }]
  })
}

/** The proposal of a district that was declined last and that no later one has followed. */
export function declinedProposal(
  proposals: readonly RecordView<'proposal'>[],
): RecordView<'proposal'> | undefined {
  const [latest] = proposals.filter(({ deleted }) => !deleted).toSorted((a, b) => b.arrival - a.arrival)
  return latest?.value.decision === 'declined' ? latest : undefined
}

export interface Decision {
  readonly decision: 'accepted' | 'declined'
  readonly reason: string
  readonly today: IsoDate
}

/** The writes of 市科协 that accept a proposal, all of it, or decline it. */
export function decisionChanges(
  record: RecordView<'association'>,
  proposal: RecordView<'proposal'>,
  { decision, reason, today }: Decision,
): readonly Change[] {
  const said = reason.trim()
  const answer: Change = {
    kind: 'proposal',
    id: proposal.id,
    set: { decision, decidedOn: today, ...(said === '' ? {} : { reason: said }) },
  }
  if (decision === 'declined') return [answer]
  const set = Object.fromEntries(
    proposedFields(record, proposal).map(({ field, proposed }) => [field, proposed]),
  )
  return [{ kind: 'association', id: record.id, set }, answer]
}
