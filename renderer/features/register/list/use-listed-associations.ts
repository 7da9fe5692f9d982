import { useMemo } from 'react'
import { useRecords } from '../../../store/hooks'
import { listed, openProposals, type ListedAssociation } from './listed-association'

/** All associations as lists show them; `undefined` until the first answer is there. */
export function useListedAssociations(): readonly ListedAssociation[] | undefined {
  const records = useRecords('association')
  const proposals = useRecords('proposal')
  return useMemo(() => {
    if (records === undefined || proposals === undefined) return undefined
    const open = openProposals(proposals)
    return records.map((record) => listed(record, open))
  }, [records, proposals])
}
