import { ACTIVITY_TASKS } from '../codes/activity-tasks'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line, oneOf, paragraph, recordId } from './fields'

/** 典型案例: experience worth showing (48号文三（五）). */
export const typicalCase = defineKind({
  kind: 'typical-case',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'municipal', {
      associationId: recordId(),
      title: line(200),
      task: oneOf(ACTIVITY_TASKS),
      foundOn: day(),
      summary: paragraph(4000),
      publishedOn: day(),
      publishedIn: line(200),
    }),
  },
  required: ['associationId', 'title', 'foundOn', 'summary'],
})

export type TypicalCase = ValueOf<typeof typicalCase>
