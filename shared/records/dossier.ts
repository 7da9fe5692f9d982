import { z } from 'zod'
import { APPROVAL_MODES } from '../codes/approval-modes'
import { DEREGISTRATION_GROUNDS } from '../codes/deregistration-grounds'
import { DOSSIER_MATTERS } from '../codes/dossier-matters'
import { DOSSIER_OUTCOMES } from '../codes/dossier-outcomes'
import { LEVELS } from '../codes/levels'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/**
 * 申请材料: one matter and what has been received for it. The five materials of 第十四条 bind municipal-level
 * applications; a district keeps a checklist of its own. Materials are codes of `shared/codes/dossier-materials`, or
 * names of the office's own list. Where the application stands follows from its days (`shared/rules/application.ts`).
 */
export const dossier = defineKind({
  kind: 'dossier',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      matter: oneOf(DOSSIER_MATTERS),
      level: oneOf(LEVELS),
      /** 审批、备案或其他方式: the district's choice (第十四条). */
      approvalMode: oneOf(APPROVAL_MODES),
      /** For a deregistration (第十九条). */
      ground: oneOf(DEREGISTRATION_GROUNDS),
      appliedOn: day(),
      acceptedOn: day(),
      materials: z.array(z.strictObject({ code: line(120), receivedOn: day() })).max(40),
      /** Sent back for completion, and when it came back complete. The days between are the applicant's. */
      returns: z
        .array(z.strictObject({ returnedOn: day(), reason: line(300), completedOn: z.optional(day()) }))
        .max(20),
      reviewedOn: day(),
      reviewNote: paragraph(1000),
      outcome: oneOf(DOSSIER_OUTCOMES),
      decidedOn: day(),
      documentNumber: line(100),
    }),
  },
  required: ['associationId', 'matter', 'level', 'appliedOn'],
})

export type Dossier = ValueOf<typeof dossier>
/** One time an application was sent back. */
export type DossierReturn = NonNullable<Dossier['returns']>[number]
