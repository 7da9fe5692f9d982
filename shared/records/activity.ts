import { ACTIVITY_FORMS } from '../codes/activity-forms'
import { ACTIVITY_TASKS } from '../codes/activity-tasks'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, fen, line, oneOf, paragraph, recordId } from './fields'

/** 活动 with its outcomes, under the nine tasks of 48号文 and those of 《实施细则》第五至十二条. */
export const activity = defineKind({
  kind: 'activity',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      name: line(200),
      task: oneOf(ACTIVITY_TASKS),
      form: oneOf(ACTIVITY_FORMS),
      from: day(),
      to: day(),
      place: line(200),
      hosts: line(300),
      participants: count(),
      sciTechWorkers: count(),
      cost: fen(),
      summary: paragraph(1000),
    }),
    outcomes: group('custodian', 'municipal', {
      projects: count(),
      patents: count(),
      recommendations: count(),
      awards: count(),
      /** Engineer certifications and titles that it helped to (第八条). */
      certifications: count(),
      /** Suggestions and requests passed on (第五条), and those adopted or answered. */
      proposals: count(),
      proposalsAdopted: count(),
    }),
  },
  required: ['associationId', 'name', 'task', 'from'],
})

export type Activity = ValueOf<typeof activity>
