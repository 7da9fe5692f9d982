import { useEffect, useRef, useState } from 'react'
import { firstOf } from '../../../../shared/base/first-of'
import { associationViews } from '../../../store/association-view'
import { BEGINNING } from '../../../store/list-beginning'
import type { Store } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { useSay } from '../../../ui/say'
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
  useKeptBeginning(store, all)
  const first = beginning?.length === 0 ? undefined : beginning
  return { rows: all ?? first, whole: all !== undefined }
}

/** Once an opening, when the page has nothing better to do, for the next one. */
function useKeptBeginning(store: Store, all: readonly ListedAssociation[] | undefined): void {
  const say = useSay()
  const latest = useRef(say)
  useEffect(() => void (latest.current = say), [say])
  const isKept = useRef(false)
  useEffect(() => {
    if (all === undefined || isKept.current) return undefined
    const keep = async (): Promise<void> => {
      isKept.current = true
      const ids = firstOf(all, BEGINNING, byName).map(({ id }) => id)
      const kept = await store.keepBeginning('association', ids)
      if (!kept.ok) latest.current.failed(kept.failure)
    }
    const waiting = requestIdleCallback(() => void keep())
    return () => cancelIdleCallback(waiting)
  }, [store, all])
}

async function beginningOf(store: Store): Promise<readonly ListedAssociation[]> {
  const records = await store.beginning('association')
  // 市科协 has not recorded the core of these: their name stands in a proposal.
  const nameless = records.filter(({ value }) => value.name === undefined)
  const proposals = await Promise.all(nameless.map(({ id }) => store.children('proposal', id)))
  return associationViews(records, proposals.flat()).map(listed)
}
