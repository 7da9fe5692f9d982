import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import type { Dossier, DossierReturn } from '../../../../shared/records/dossier'
import { outstanding, type Checklist } from '../../../../shared/rules/checklist'
import { storedReturns } from './stored-returns'

/** What was sent back and is not complete yet is complete on `day`. */
export const completed = (returns: readonly DossierReturn[], day: IsoDate): readonly DossierReturn[] =>
  returns.map((each) => (each.completedOn === undefined ? { ...each, completedOn: day } : each))

/**
 * What 材料已补齐 proposes: the day it came back complete and, of the materials not noted as received, those that the
 * notice named. What else is missing stays so until a person says that it came.
 */
export function completion(
  dossier: Dossier,
  checklist: Checklist | undefined,
  day: IsoDate,
): Readonly<Record<string, Json>> {
  const { returns = [], materials = [] } = dossier
  const asked = returns.filter(({ completedOn }) => completedOn === undefined).map(({ reason }) => reason)
  const came = (checklist === undefined ? [] : outstanding(checklist, dossier))
    .filter(({ name }) => asked.some((reason) => reason.includes(name)))
    .map(({ code }) => ({ code, receivedOn: day }))
  return {
    returns: storedReturns(completed(returns, day)),
    ...(came.length === 0 ? {} : { materials: [...materials, ...came] }),
  }
}
