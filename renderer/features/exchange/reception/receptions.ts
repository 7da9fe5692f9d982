import type { IsoDate } from '../../../../shared/base/iso-date'
import type { ImportPlan } from '../../../../shared/merge/plan'
import { shownSibling } from '../../../../shared/merge/shown-sibling'
import type { Change } from '../../../store/store-face'

/** From the final grade on an evaluation goes to 市科协 (《实施细则》第四十条; the steps are 本方案). */
const SENT: ReadonlySet<unknown> = new Set(['final', 'sent', 'received', 'archived'])

/** An evaluation that arrived with a final grade, and what it held. */
export interface FinalEvaluation {
  readonly id: string
  readonly contentHash: string | undefined
}

/** The evaluations that a bundle brings with a final grade, new or finalised again. */
export const finalEvaluations = (plan: ImportPlan): readonly FinalEvaluation[] =>
  plan.changes
    .filter(({ after, groups }) => after.kind === 'evaluation' && groups.includes('conclusion'))
    .flatMap(({ after }) => {
      const shown = shownSibling(after.groups['conclusion'] ?? [], (office) => office === after.office)
      if (!SENT.has(shown?.value['step'])) return []
      const hash = shown?.value['contentHash']
      return [{ id: after.id, contentHash: typeof hash === 'string' ? hash : undefined }]
    })

/** Ids of the evaluations of which a bundle brings what 市科协 says of them. */
export const answeredEvaluations = (plan: ImportPlan): readonly string[] =>
  plan.changes
    .filter(({ after, groups }) => after.kind === 'evaluation' && groups.includes('reception'))
    .map(({ after }) => after.id)

/** The notes of 市科协 that they have been received, each with what was; an earlier return is settled by it. */
export const receptionsOf = (received: readonly FinalEvaluation[], on: IsoDate): readonly Change[] =>
  received.map(({ id, contentHash }) => ({
    kind: 'evaluation',
    id,
    set: { receivedOn: on, returnedOn: null, returnReason: null, answeredHash: contentHash ?? null },
  }))
