import { Checkbox } from 'antd'
import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { ASSOCIATION_STATUSES } from '../../../../shared/codes/association-statuses'
import { LEVELS } from '../../../../shared/codes/levels'
import { LIST_TEXT as TEXT } from '../../../text/register'
import { referencesOf } from '../../../text/references'
import { TABLE_TEXT } from '../../../text/tables'
import { FilterSelect } from '../../../ui/filter-select'
import { choicesOf } from '../../../ui/form/field-control'
import { LinkButton } from '../../../ui/link-button'
import { SavedFilters } from '../../../ui/list-memory/saved-filters'
import { ListSearch } from '../../../ui/list-search'
import { SearchBox } from '../../../ui/search-box'
import { isNarrowed, NO_FILTER, type AssociationFilter } from './association-filter'
import type { ListedAssociation } from './listed-association'

interface FilterBarProps {
  readonly all: readonly ListedAssociation[]
  /** Not only its beginning. */
  readonly whole: boolean
  readonly shown: number
  readonly filter: AssociationFilter
  readonly onFilter: (filter: AssociationFilter) => void
}

/** Search and filters over the list of associations; how many are left. */
export function FilterBar({ all, whole, shown, filter, onFilter }: FilterBarProps) {
  const set = (change: Partial<AssociationFilter>): void => onFilter({ ...filter, ...change })
  const approvers = new Set(all.map(({ value }) => value.approvingOffice))
  const offices = choicesOf(referencesOf('association', 'approvingOffice') ?? []).filter(({ value }) =>
    approvers.has(value),
  )
  return (
    <ListSearch count={whole ? TABLE_TEXT.count(shown, all.length) : TEXT.reading}>
      <SearchBox
        label={TEXT.searchLabel}
        placeholder={TEXT.search}
        autoFocus
        value={filter.query}
        onChange={(query) => set({ query })}
      />
      <FilterSelect
        label={TEXT.kind}
        value={filter.kind}
        choices={choicesOf(ASSOCIATION_KINDS)}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label={TEXT.level}
        width={100}
        value={filter.level}
        choices={choicesOf(LEVELS)}
        onChange={(level) => set({ level })}
      />
      <FilterSelect
        label={TEXT.status}
        width={110}
        value={filter.status}
        choices={choicesOf(ASSOCIATION_STATUSES)}
        onChange={(status) => set({ status })}
      />
      <FilterSelect
        label={TEXT.office}
        width={150}
        value={filter.office}
        choices={offices}
        onChange={(office) => set({ office })}
      />
      <Checkbox
        checked={filter.incomplete === true}
        onChange={(event) => set({ incomplete: event.target.checked })}
      >
        {TEXT.incomplete}
      </Checkbox>
      <Checkbox
        checked={filter.withFindings === true}
        onChange={(event) => set({ withFindings: event.target.checked })}
      >
        {TEXT.withFindings}
      </Checkbox>
      {isNarrowed(filter) && <LinkButton onClick={() => onFilter(NO_FILTER)}>{TABLE_TEXT.clear}</LinkButton>}
      <SavedFilters
        list="associations"
        filter={filter}
        narrowed={isNarrowed(filter)}
        none={NO_FILTER}
        onFilter={onFilter}
      />
    </ListSearch>
  )
}
