import type { IsoDate } from '../../../shared/base/iso-date'
import type { ImportPlan } from '../../../shared/merge/plan'
import { shownSibling } from '../../../shared/merge/shown-sibling'
import type { Change } from '../../store/store-face'

/** From the final grade on an evaluation goes to 市科协 (《实施细则》第四十条; the steps are 本方案). */
const SENT: ReadonlySet<unknown> = new Set(['final', 'sent', 'received', 'archived'])

/** Ids of the evaluations that a bundle brings with a final grade, new or finalised again. */
export const receivedEvaluations = (plan: ImportPlan): readonly string[] =>
  plan.changes
    .filter(({ after, groups }) => after.kind === 'evaluation' && groups.includes('conclusion'))
    .filter(({ after }) => {
      const shown = shownSibling(after.groups['conclusion'] ?? [], (office) => office === after.office)
      return SENT.has(shown?.value['step'])
    })
    .map(({ after }) => after.id)

/** The note of 市科协 that an evaluation has been received; an earlier return is settled by it. */
export const receptionOf = (id: string, today: IsoDate): Change => ({
  kind: 'evaluation',
  id,
  set: { receivedOn: today, returnedOn: null, returnReason: null },
})
