import { Button } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { MEMBER_CATEGORIES } from '../../../../shared/codes/member-categories'
import { MEMBER_STATES } from '../../../../shared/codes/member-states'
import { useLongList } from '../../../store/hooks'
import { MEMBERS_TEXT as TEXT } from '../../../text/register'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { FilterSelect } from '../../../ui/filter-select'
import { useDesk } from '../../../ui/desk-identity'
import { choicesOf } from '../../../ui/form/field-control'
import { NoMatch } from '../../../ui/no-match'
import { SavedFilters } from '../../../ui/list-memory/saved-filters'
import { ListSearch } from '../../../ui/list-search'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useSearcher } from '../../../ui/search/use-searcher'
import { SearchBox } from '../../../ui/search-box'
import { useListedAssociations } from '../list/use-listed-associations'
import { MEMBER_TEXT } from '../../../text/members'
import { duesLine } from './dues-line'
import { BulkPanel } from './bulk-panel'
import { memberColumns } from './member-columns'
import { memberLedger } from './member-ledger'
import { memberTakers } from './member-takers'
import { filteredMembers, NO_MEMBER_FILTER, searchableMember, type MemberFilter } from './member-filter'

/** 会员: all members of the office's associations. The roll never leaves the office. */
export function MembersScreen() {
  const { records: members, whole: isRead } = useLongList('member')
  const associations = useListedAssociations(members !== undefined)
  const whole = isRead && associations !== undefined
  const [filter, setFilter] = useRemembered<MemberFilter>('members', NO_MEMBER_FILTER)
  const { searcher, learned } = useSearcher('members', {
    rows: whole ? members : undefined,
    searchable: searchableMember,
  })
  const [, goTo] = useLocation()
  const [bulk, setBulk] = useState(false)
  const { office } = useDesk().identity
  const settled = useDeferredValue(filter)
  const names = useMemo(
    () => associations && new Map(associations.map(({ id, value }) => [id, value.name ?? id])),
    [associations],
  )
  const columns = useMemo(() => memberColumns(names), [names])
  const rows = useMemo(
    () => (learned >= 0 ? filteredMembers(members ?? [], settled, searcher) : []),
    [members, settled, searcher, learned],
  )
  if (members === undefined) return <Page title={TEXT.title}>{null}</Page>
  const set = (change: Partial<MemberFilter>): void => setFilter({ ...filter, ...change })
  return (
    <Page
      title={TEXT.title}
      beside={whole && <span className="dim">{duesLine(rows)}</span>}
      actions={whole && rows.length > 0 && <Button onClick={() => setBulk(true)}>{MEMBER_TEXT.bulk}</Button>}
      fixed
    >
      {bulk && names !== undefined && (
        <BulkPanel
          members={rows}
          names={names}
          takers={memberTakers(associations ?? [], office)}
          onClose={() => setBulk(false)}
        />
      )}
      {members.length > 0 && (
        <ListSearch count={whole ? TABLE_TEXT.count(rows.length, members.length) : TEXT.reading}>
          <SearchBox
            label={TEXT.searchLabel}
            placeholder={TEXT.search}
            autoFocus
            value={filter.query}
            onChange={(query) => set({ query })}
          />
          <FilterSelect
            label={TEXT.association}
            width={240}
            value={filter.association}
            choices={[...(names ?? [])].map(([value, label]) => ({ value, label }))}
            onChange={(association) => set({ association })}
          />
          <FilterSelect
            label={TEXT.category}
            value={filter.category}
            choices={choicesOf(MEMBER_CATEGORIES)}
            onChange={(category) => set({ category })}
          />
          <FilterSelect
            label={TEXT.state}
            width={110}
            value={filter.state}
            choices={choicesOf(MEMBER_STATES)}
            onChange={(state) => set({ state })}
          />
          <SavedFilters
            list="members"
            filter={filter}
            narrowed={rows.length < members.length}
            none={NO_MEMBER_FILTER}
            onFilter={setFilter}
          />
        </ListSearch>
      )}
      <DataTable
        label={TEXT.table}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id, value }) => goTo(`/associations/${value.associationId ?? ''}/members/${id}`)}
        ledger={async () => Promise.resolve(memberLedger(associations ?? []))}
        fill
        tools={whole}
        empty={
          !whole ? (
            <p className="loading">{TEXT.reading}</p>
          ) : members.length === 0 ? (
            <EmptyState title={TEXT.noneTitle}>{TEXT.noneText}</EmptyState>
          ) : (
            <NoMatch text={TEXT} onClear={() => setFilter(NO_MEMBER_FILTER)} />
          )
        }
      />
    </Page>
  )
}
