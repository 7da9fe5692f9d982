import { useMemo } from 'react'
import { associationViews } from '../../../store/association-view'
import { useRecords } from '../../../store/hooks'
import { listed, type ListedAssociation } from './listed-association'

/** All associations as lists show them; `undefined` until the first answer is there. */
export function useListedAssociations(): readonly ListedAssociation[] | undefined {
  const records = useRecords('association')
  const proposals = useRecords('proposal')
  return useMemo(
    () =>
      records === undefined || proposals === undefined
        ? undefined
        : associationViews(records, proposals).map(listed),
    [records, proposals],
  )
}
