import { useEffect, useState } from 'react'
import { associationViews } from '../../../store/association-view'
import type { Store } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { byText } from '../../../ui/table-column'
import { listed, type ListedAssociation } from './listed-association'
import { useListedAssociations } from './use-listed-associations'

export const byName = byText<ListedAssociation>(({ value }) => value.name)

/** The list by name: how it began when it was shown last, then all of it; `whole` tells which. */
export function useAssociationList(): {
  readonly rows: readonly ListedAssociation[] | undefined
  readonly whole: boolean
} {
  const store = useStore()
  const [beginning, setBeginning] = useState<readonly ListedAssociation[]>()
  // Behind the first rows: reading all of them at once would hold those up.
  const all = useListedAssociations(beginning !== undefined)
  useEffect(() => {
    const read = async (): Promise<void> => setBeginning(await beginningOf(store))
    void read()
  }, [store])
  useEffect(() => {
    if (all === undefined) return undefined
    const waiting = requestIdleCallback(() => {
      void store.keepBeginning(
        'association',
        all.toSorted(byName).map(({ id }) => id),
      )
    })
    return () => cancelIdleCallback(waiting)
  }, [store, all])
  const first = beginning?.length === 0 ? undefined : beginning
  return { rows: all ?? first, whole: all !== undefined }
}

async function beginningOf(store: Store): Promise<readonly ListedAssociation[]> {
  const records = await store.beginning('association')
  // 市科协 has not recorded the core of these: their name stands in a proposal.
  const nameless = records.filter(({ value }) => value.name === undefined)
  const proposals = await Promise.all(nameless.map(({ id }) => store.children('proposal', id)))
  return associationViews(records, proposals.flat()).map(listed)
}
