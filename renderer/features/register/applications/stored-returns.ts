import type { Json } from '../../../../shared/base/json'
import type { DossierReturn } from '../../../../shared/records/dossier'

/** The times an application was sent back, as they are stored: what is blank is absent. */
export const storedReturns = (returns: readonly DossierReturn[]): readonly Json[] =>
  returns.map(({ returnedOn, reason, completedOn }): Json =>
    completedOn === undefined ? { returnedOn, reason } : { returnedOn, reason, completedOn },
  )
