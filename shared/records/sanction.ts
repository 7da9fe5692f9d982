import { RECHECK_RESULTS } from '../codes/recheck-results'
import { SANCTION_GROUNDS } from '../codes/sanction-grounds'
import { SANCTION_KINDS } from '../codes/sanction-kinds'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId, yesNo } from './fields'

/** 处理 (《实施细则》第十九条): by the approving office, each handling on its own ground; never started by a score. */
export const sanction = defineKind({
  kind: 'sanction',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      handling: oneOf(SANCTION_KINDS),
      ground: oneOf(SANCTION_GROUNDS),
      graveConsequences: yesNo(),
      decidedOn: day(),
      decidedBy: line(20),
      documentNumber: line(100),
      deadline: day(),
      recheckOn: day(),
      recheckResult: oneOf(RECHECK_RESULTS),
      /** For a warning: the rectification that brought no clear improvement. */
      followsId: recordId(),
      /** The facts, without the detail of any person's offence. */
      reason: paragraph(1000),
      liftedOn: day(),
    }),
  },
  required: ['associationId', 'handling', 'ground', 'decidedOn', 'documentNumber'],
})

export type Sanction = ValueOf<typeof sanction>
