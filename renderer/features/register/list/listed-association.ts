import type { Association } from '../../../../shared/records/association'
import { missingFields } from '../../../../shared/rules/completeness'
import { withProposals } from '../../../../shared/rules/facts'
import type { RecordView } from '../../../store/store-face'

/** An association as lists show it: its own fields, and where its core has not come from 市科协 yet, what we propose. */
export interface ListedAssociation {
  readonly id: string
  readonly record: RecordView<'association'>
  readonly value: Association
  /** What is shown of the core is our proposal, not yet confirmed by 市科协. */
  readonly proposed: boolean
  /** ★ fields that are not known. */
  readonly missing: readonly string[]
}

type Proposals = ReadonlyMap<string, readonly RecordView<'proposal'>[]>

/** Proposals that 市科协 has not decided yet, by association. */
export function openProposals(proposals: readonly RecordView<'proposal'>[]): Proposals {
  const groups = new Map<string, RecordView<'proposal'>[]>()
  for (const proposal of proposals) {
    const { associationId, decision } = proposal.value
    if (associationId === undefined || decision !== undefined) continue
    const group = groups.get(associationId)
    if (group === undefined) groups.set(associationId, [proposal])
    else group.push(proposal)
  }
  return groups
}

/** One association with what is proposed of it. */
export function listed(record: RecordView<'association'>, proposals: Proposals): ListedAssociation {
  const open = proposals.get(record.id) ?? []
  const value = withProposals(record.value, open)
  return {
    id: record.id,
    record,
    value,
    proposed: open.length > 0,
    missing: missingFields('association', value, record.sealed),
  }
}
