import { Button, Segmented } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import { DOSSIER_MATTERS } from '../../../../shared/codes/dossier-matters'
import { useRecords } from '../../../store/hooks'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { FilterSelect } from '../../../ui/filter-select'
import { choicesOf } from '../../../ui/form/field-control'
import { ListSearch } from '../../../ui/list-search'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useSearcher } from '../../../ui/search/use-searcher'
import { today } from '../../../ui/today'
import { SearchBox } from '../../../ui/search-box'
import { useListedAssociations } from '../list/use-listed-associations'
import { APPLICATION_COLUMNS } from './application-columns'
import {
  applicationRows,
  filteredRows,
  type ApplicationFilter,
  type ApplicationRow,
} from './application-rows'

const FIRST: ApplicationFilter = { query: '', state: 'open' }

const STATES = [
  { value: 'open', label: TEXT.open },
  { value: 'closed', label: TEXT.closed },
  { value: 'all', label: TABLE_TEXT.all },
] as const

const searchableOf = ({ id, name, host, dossier }: ApplicationRow) => ({
  key: `${id}@${dossier.arrival} ${name} ${host}`,
  names: [name, host],
  codes: [dossier.value.documentNumber ?? ''],
})

/** 申请办理: every application, how long it has been waiting, and what comes next (48号文三（二）: 及时处理). */
export function ApplicationsScreen() {
  const dossiers = useRecords('dossier')
  const associations = useListedAssociations()
  const [filter, setFilter] = useRemembered<ApplicationFilter>('applications', FIRST)
  const { searcher, learned } = useSearcher('applications')
  const [, goTo] = useLocation()
  const settled = useDeferredValue(filter)
  const day = today()
  const all = useMemo(
    () => applicationRows(dossiers ?? [], associations ?? [], day),
    [dossiers, associations, day],
  )
  const rows = useMemo(() => {
    const query = settled.query.trim()
    const found = (row: ApplicationRow) => query === '' || searcher.matches(searchableOf(row), query)
    return learned >= 0 ? filteredRows(all, settled, found) : []
  }, [all, settled, searcher, learned])
  if (dossiers === undefined || associations === undefined) return <Page title={TEXT.title}>{null}</Page>
  const set = (change: Partial<ApplicationFilter>): void => setFilter({ ...filter, ...change })
  const none = all.length === 0
  return (
    <Page
      title={TEXT.title}
      actions={
        <Button type="primary" onClick={() => goTo('/applications/new')}>
          {TEXT.add}
        </Button>
      }
      fixed
    >
      {!none && (
        <ListSearch count={TABLE_TEXT.count(rows.length, all.length)}>
          <Segmented
            aria-label={TEXT.state}
            options={[...STATES]}
            value={filter.state}
            onChange={(state) => set({ state })}
          />
          <SearchBox
            label={TEXT.searchLabel}
            placeholder={TEXT.search}
            value={filter.query}
            onChange={(query) => set({ query })}
          />
          <FilterSelect
            label={TEXT.matter}
            value={filter.matter}
            choices={choicesOf(DOSSIER_MATTERS)}
            onChange={(matter) => set({ matter })}
          />
        </ListSearch>
      )}
      <DataTable
        label={TEXT.table}
        columns={APPLICATION_COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ associationId }) => goTo(`/associations/${associationId}/dossiers`)}
        firstOrder={{ key: 'days', down: true }}
        fill
        empty={
          <EmptyState title={none ? TEXT.noneTitle : TEXT.noMatch}>
            {none ? TEXT.noneText : TEXT.noMatchText}
          </EmptyState>
        }
      />
    </Page>
  )
}
