import { useMemo } from 'react'
import { associationViews, type AssociationView } from './association-view'
import { useRecords } from './hooks'

/** Every association as lists show it, proposals laid over; `undefined` until it is there. */
export function useAssociationViews(): readonly AssociationView[] | undefined {
  const records = useRecords('association')
  const proposals = useRecords('proposal')
  return useMemo(
    () =>
      records === undefined || proposals === undefined ? undefined : associationViews(records, proposals),
    [records, proposals],
  )
}
