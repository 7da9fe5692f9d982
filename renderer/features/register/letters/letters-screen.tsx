import { useDeferredValue, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { LETTER_KINDS } from '../../../../shared/codes/letter-kinds'
import { useRecords } from '../../../store/hooks'
import { LETTER_STATE_TEXT, LETTERS_TEXT as TEXT } from '../../../text/letters-register'
import { LIST_TEXT } from '../../../text/register'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { FilterSelect } from '../../../ui/filter-select'
import { NoMatch } from '../../../ui/no-match'
import { ListSearch } from '../../../ui/list-search'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useSearcher } from '../../../ui/search/use-searcher'
import { SearchBox } from '../../../ui/search-box'
import { useAssociationNames } from '../list/association-names'
import { letterColumns } from './letter-columns'
import { filteredLetters, letterRows, letterYears, NO_LETTER_FILTER, type LetterFilter } from './letter-rows'

const KINDS = LETTER_KINDS.map(({ code, name }) => ({ value: code, label: name }))
const STATES = Object.entries(LETTER_STATE_TEXT).map(([value, label]) => ({ value, label }))

/** 发文登记: the letters of the office over all associations, by year, kind and number. */
export function LettersScreen() {
  const letters = useRecords('letter')
  const names = useAssociationNames()
  const [filter, setFilter] = useRemembered<LetterFilter>('letters', NO_LETTER_FILTER)
  const { searcher, learned } = useSearcher('letters')
  const [, goTo] = useLocation()
  const settled = useDeferredValue(filter)
  const all = useMemo(() => letterRows(letters ?? []), [letters])
  const rows = useMemo(
    () => (learned >= 0 && names !== undefined ? filteredLetters(all, settled, searcher, names) : []),
    [all, settled, searcher, learned, names],
  )
  const columns = useMemo(() => letterColumns(names ?? new Map()), [names])
  if (letters === undefined || names === undefined) return <Page title={TEXT.title}>{null}</Page>
  const set = (change: Partial<LetterFilter>): void => setFilter({ ...filter, ...change })
  return (
    <Page title={TEXT.title} beside={<span className="muted">{TEXT.note}</span>} fixed>
      {all.length > 0 && (
        <ListSearch count={TABLE_TEXT.count(rows.length, all.length)}>
          <SearchBox
            label={TEXT.searchLabel}
            placeholder={TEXT.search}
            autoFocus
            value={filter.query}
            onChange={(query) => set({ query })}
          />
          <FilterSelect
            label={TEXT.year}
            width={100}
            value={filter.year}
            choices={letterYears(all).map((year) => ({ value: year, label: year }))}
            onChange={(year) => set({ year })}
          />
          <FilterSelect
            label={TEXT.kind}
            width={150}
            value={filter.kind}
            choices={KINDS}
            onChange={(kind) => set({ kind })}
          />
          <FilterSelect
            label={TEXT.association}
            width={200}
            value={filter.association}
            choices={[...names].map(([value, label]) => ({ value, label }))}
            onChange={(association) => set({ association })}
          />
          <FilterSelect
            label={TEXT.state}
            width={110}
            value={filter.state}
            choices={STATES}
            onChange={(state) => set({ state })}
          />
        </ListSearch>
      )}
      <DataTable
        label={TEXT.table}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id, letter }) => goTo(`/associations/${letter.associationId ?? ''}/letters/${id}`)}
        firstOrder={{ key: 'datedOn', down: true }}
        fill
        empty={
          all.length === 0 ? (
            <EmptyState title={TEXT.noneTitle} action={<Link href="/associations">{LIST_TEXT.toList}</Link>}>
              {TEXT.noneText}
            </EmptyState>
          ) : (
            <NoMatch text={TEXT} onClear={() => setFilter(NO_LETTER_FILTER)} />
          )
        }
      />
    </Page>
  )
}
