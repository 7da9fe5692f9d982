import { novaProblem } from '../../../shared/codes/clusters'
import { CLUSTER_TEXT } from '../../text/clusters'
import type { FormRefusal, FormValues } from '../../ui/form/use-record-form'

/** Why the office's list of “新星” clusters cannot be saved as it is typed. */
export function novaRefusal({ novaNames, novaYear }: FormValues): FormRefusal | undefined {
  if (typeof novaNames !== 'string') return undefined
  const problem = novaProblem(novaNames)
  if (problem !== undefined) return { field: 'novaNames', sentence: CLUSTER_TEXT.problem(problem) }
  return novaYear === undefined ? { field: 'novaYear', sentence: CLUSTER_TEXT.yearMissing } : undefined
}
