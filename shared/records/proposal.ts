import { z } from 'zod'
import { association } from './association'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, recordId } from './fields'

const DECISIONS = [{ code: 'accepted' }, { code: 'declined' }] as const

/**
 * What a district's ledger says of a municipal-level association. It belongs to 市科协 (《实施细则》第三条), so the
 * district proposes and the owner accepts or not. `fields` are those of the association's group `core`.
 */
export const proposal = defineKind({
  kind: 'proposal',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      fields: z.strictObject(association.groups.core.shape).partial(),
      proposedOn: day(),
    }),
    decision: group('city', 'municipal', {
      decision: oneOf(DECISIONS),
      decidedOn: day(),
      reason: line(300),
    }),
  },
  required: ['associationId', 'fields'],
})

export type Proposal = ValueOf<typeof proposal>
