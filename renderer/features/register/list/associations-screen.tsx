import { Button } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useStore } from '../../../store/store-provider'
import { LISTS_TEXT } from '../../../text/lists'
import { LIST_TEXT as TEXT } from '../../../text/register'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { NoMatch } from '../../../ui/no-match'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useSearcher } from '../../../ui/search/use-searcher'
import { associationColumns } from './association-columns'
import { associationLedger } from './association-ledger'
import {
  filtered,
  isNarrowed,
  NO_FILTER,
  searchableAssociation,
  type AssociationFilter,
} from './association-filter'
import { BulkEdit } from './bulk-edit'
import { FindingCountsLater, type FindingCounts } from './finding-counts'
import { FilterBar } from './filter-bar'
import { useAssociationList } from './use-association-list'

const NO_COUNTS: FindingCounts = new Map()

/** 科协组织: all associations, searched, filtered, sorted; Enter opens one. */
export function AssociationsScreen() {
  const { rows: all, whole } = useAssociationList()
  const [filter, setFilter] = useRemembered<AssociationFilter>('associations', NO_FILTER)
  const { searcher, learned } = useSearcher('associations', {
    rows: whole ? all : undefined,
    searchable: searchableAssociation,
  })
  const store = useStore()
  const [, goTo] = useLocation()
  const [counts, setCounts] = useState<FindingCounts>(NO_COUNTS)
  const settled = useDeferredValue(filter)
  const rows = useMemo(() => {
    // A part of the list answers no question: it is only shown as it begins.
    if (learned < 0 || (!whole && isNarrowed(settled))) return []
    return filtered(all ?? [], settled, searcher, counts)
  }, [all, whole, settled, searcher, learned, counts])
  const columns = useMemo(() => associationColumns(counts), [counts])
  const [bulk, setBulk] = useState(false)
  const add = (
    <>
      {whole && rows.length > 0 && <Button onClick={() => setBulk(true)}>{LISTS_TEXT.bulk}</Button>}
      <Button type="primary" onClick={() => goTo('/associations/new')}>
        {TEXT.add}
      </Button>
    </>
  )
  if (all === undefined) return <Page title={TEXT.title}>{null}</Page>
  return (
    <Page title={TEXT.title} actions={add} fixed>
      {whole && all.length > 0 && <FindingCountsLater onCounts={setCounts} />}
      {all.length > 0 && (
        <FilterBar all={all} whole={whole} shown={rows.length} filter={filter} onFilter={setFilter} />
      )}
      {bulk && <BulkEdit rows={rows} onClose={() => setBulk(false)} />}
      <DataTable
        label={TEXT.table}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => goTo(`/associations/${id}`)}
        firstOrder={{ key: 'name', down: false }}
        ledger={async () => associationLedger(store)}
        fill
        tools={whole}
        empty={
          !whole ? (
            <p className="loading">{TEXT.reading}</p>
          ) : all.length === 0 ? (
            <EmptyState title={TEXT.noneTitle} action={<Link href="/import">{TEXT.import}</Link>}>
              {TEXT.noneText}
            </EmptyState>
          ) : (
            <NoMatch text={TEXT} onClear={() => setFilter(NO_FILTER)} />
          )
        }
      />
    </Page>
  )
}
