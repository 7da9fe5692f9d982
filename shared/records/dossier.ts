import { z } from 'zod'
import { DOSSIER_MATTERS } from '../codes/dossier-matters'
import { LEVELS } from '../codes/levels'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, recordId } from './fields'

/**
 * 申请材料: one matter and what has been received for it. The five materials of 第十四条 bind municipal-level
 * applications; a district keeps a checklist of its own. Materials are codes of `shared/codes/dossier-materials`.
 */
export const dossier = defineKind({
  kind: 'dossier',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      matter: oneOf(DOSSIER_MATTERS),
      level: oneOf(LEVELS),
      appliedOn: day(),
      acceptedOn: day(),
      materials: z.array(z.strictObject({ code: line(40), receivedOn: day() })).max(40),
      decidedOn: day(),
      documentNumber: line(100),
    }),
  },
  required: ['associationId', 'matter', 'level', 'appliedOn'],
})

export type Dossier = ValueOf<typeof dossier>
