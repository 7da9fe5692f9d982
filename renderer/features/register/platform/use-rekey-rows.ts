import { useMemo } from 'react'
import { useRecords } from '../../../store/hooks'
import { useDesk } from '../../../ui/desk-identity'
import { useListedAssociations } from '../list/use-listed-associations'
import { rekeyRows, type RekeyRow } from './rekey-row'

/** What is outstanding on the platform; `undefined` until the records are there. */
export function useRekeyRows(): readonly RekeyRow[] | undefined {
  const associations = useListedAssociations()
  const posts = useRecords('post')
  const members = useRecords('member')
  const { office } = useDesk().identity
  return useMemo(
    () =>
      associations === undefined || posts === undefined || members === undefined
        ? undefined
        : rekeyRows({ associations, posts, members, office }),
    [associations, posts, members, office],
  )
}
