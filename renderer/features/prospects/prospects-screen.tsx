import { Button, Checkbox } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { PROSPECT_STATES } from '../../../shared/codes/prospect-states'
import { WILLINGNESS } from '../../../shared/codes/willingness'
import { useRecords } from '../../store/hooks'
import { KIND_NAMES } from '../../text/fields'
import { PROSPECT_TEXT as TEXT } from '../../text/prospects'
import { CHILD_TEXT } from '../../text/register'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { FilterSelect } from '../../ui/filter-select'
import { choicesOf } from '../../ui/form/field-control'
import { NoMatch } from '../../ui/no-match'
import { ListSearch } from '../../ui/list-search'
import { Page } from '../../ui/page'
import { OwnDrawer } from '../../ui/record/own-drawer'
import { useRemembered } from '../../ui/remembered'
import { useSearcher } from '../../ui/search/use-searcher'
import { Section } from '../../ui/section'
import { today } from '../../ui/today'
import { SearchBox } from '../../ui/search-box'
import { CoverageSection } from './coverage-section'
import { CITY_PROSPECT, PROSPECT } from './prospect-kind'
import { filteredProspects, NO_PROSPECT_FILTER, type ProspectFilter } from './prospect-filter'
import './prospects.css'

const NEW = 'new'

/** 发展对象: hosts without an association, what they want and when to talk to them next; coverage below. */
export function ProspectsScreen() {
  const own = useDesk().identity.role === 'city' ? CITY_PROSPECT : PROSPECT
  const { id: openId } = useParams<{ id?: string }>()
  const prospects = useRecords('prospect')
  const [filter, setFilter] = useRemembered<ProspectFilter>('prospects', NO_PROSPECT_FILTER)
  const { searcher, learned } = useSearcher('prospects')
  const settled = useDeferredValue(filter)
  const [, goTo] = useLocation()
  const day = today()
  const rows = useMemo(
    () => (learned >= 0 ? filteredProspects(prospects ?? [], settled, searcher, day) : []),
    [prospects, settled, searcher, learned, day],
  )
  if (prospects === undefined) return <Page title={TEXT.title}>{null}</Page>
  const set = (change: Partial<ProspectFilter>): void => setFilter({ ...filter, ...change })
  const open = prospects.find(({ id }) => id === openId)
  return (
    <Page
      title={TEXT.title}
      actions={
        <Button type="primary" onClick={() => goTo(`/prospects/${NEW}`)}>
          {CHILD_TEXT.add(KIND_NAMES.prospect)}
        </Button>
      }
    >
      {prospects.length > 0 && (
        <ListSearch count={TABLE_TEXT.count(rows.length, prospects.length)}>
          <SearchBox
            label={TEXT.searchLabel}
            placeholder={TEXT.search}
            value={filter.query}
            onChange={(query) => set({ query })}
          />
          <FilterSelect
            label={TEXT.state}
            value={filter.state}
            choices={choicesOf(PROSPECT_STATES)}
            onChange={(state) => set({ state })}
          />
          <FilterSelect
            label={TEXT.willingness}
            width={150}
            value={filter.willingness}
            choices={choicesOf(WILLINGNESS)}
            onChange={(willingness) => set({ willingness })}
          />
          <Checkbox checked={filter.due} onChange={({ target }) => set({ due: target.checked })}>
            {TEXT.due}
          </Checkbox>
        </ListSearch>
      )}
      <Section title={TEXT.table}>
        <DataTable
          label={TEXT.table}
          columns={own.columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => goTo(`/prospects/${id}`)}
          {...(own.firstOrder === undefined ? {} : { firstOrder: own.firstOrder })}
          empty={
            prospects.length === 0 ? (
              <EmptyState title={TEXT.noneTitle}>{TEXT.noneText}</EmptyState>
            ) : (
              <NoMatch text={TEXT} onClear={() => setFilter(NO_PROSPECT_FILTER)} />
            )
          }
        />
      </Section>
      <CoverageSection prospects={prospects} />
      {(open !== undefined || openId === NEW) && (
        <OwnDrawer key={openId} own={own} record={open} onClose={() => goTo('/prospects')} />
      )}
    </Page>
  )
}
