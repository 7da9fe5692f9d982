import { z } from 'zod'
import { PLAN_VERDICTS } from '../codes/plan-verdicts'
import { defineKind, group, type ValueOf } from './define-kind'
import { count, day, line, oneOf, recordId } from './fields'

/** The record id of a line of a year's plan: two PCs of one office that plan it make the same record. */
export const assignmentIdOf = (associationId: string, year: number): string => `${associationId}:plan:${year}`

/**
 * One line of the plan of a year (《实施细则》第四十条 orders the evaluation; the plan is 本方案): whether the office
 * evaluates the association, by whom and when. Absent fields leave it to `shared/evaluation/eligibility`.
 */
export const assignment = defineKind({
  kind: 'assignment',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'office', {
      associationId: recordId(),
      year: count(),
      verdict: oneOf(PLAN_VERDICTS),
      reason: line(300),
      assessors: z.array(line(60)).max(10),
      plannedOn: day(),
      dueOn: day(),
    }),
  },
  required: ['associationId', 'year'],
})

export type Assignment = ValueOf<typeof assignment>
