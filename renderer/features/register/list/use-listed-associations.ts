import { useMemo } from 'react'
import { associationViews } from '../../../store/association-view'
import { useRecords } from '../../../store/hooks'
import { listed, type ListedAssociation } from './listed-association'

/** All associations as lists show them; `undefined` until they are wanted and the first answer is there. */
export function useListedAssociations(wanted = true): readonly ListedAssociation[] | undefined {
  const records = useRecords('association', wanted)
  const proposals = useRecords('proposal', wanted)
  return useMemo(
    () =>
      records === undefined || proposals === undefined
        ? undefined
        : associationViews(records, proposals).map(listed),
    [records, proposals],
  )
}
