import type { HandlingRefusal } from '../../../../shared/rules/r19-may-handle'

const FIELDS: Readonly<Record<HandlingRefusal, string>> = {
  'rectification-ground': 'ground',
  'deadline-missing': 'deadline',
  'deadline-too-early': 'deadline',
  'recheck-too-early': 'recheckOn',
  'warning-ground': 'ground',
  'warning-no-rectification': 'followsId',
  'warning-not-rechecked': 'followsId',
  'warning-improved': 'followsId',
  'warning-too-early': 'decidedOn',
  'revocation-ground': 'ground',
  'revocation-not-grave': 'graveConsequences',
}

/** The field at which a refusal stands. */
export const refusalField = (refusal: HandlingRefusal): string => FIELDS[refusal]
