import { useDeferredValue, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { ACTIVITY_TASKS } from '../../../../shared/codes/activity-tasks'
import { activityTotals, OUTCOME_FIELDS } from '../../../../shared/organs/activity-figures'
import { fenText } from '../../../../shared/organs/fen-text'
import type { Activity } from '../../../../shared/records/activity'
import { useRecords } from '../../../store/hooks'
import { ACTIVITIES_TEXT as TEXT } from '../../../text/activities'
import { fieldLabel } from '../../../text/fields'
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
import { associationColumn, useAssociationNames } from '../list/association-names'
import { ACTIVITY } from '../parts/activity-kind'
import { ActiveFigure } from './active-figure'
import { filteredActivities, NO_ACTIVITY_FILTER, yearsOf, type ActivityFilter } from './activity-filter'

const TASKS = ACTIVITY_TASKS.map(({ code, name, source }) => ({
  value: code,
  label: TEXT.source(name, source),
}))

/** 活动: over all associations, by year and task, with what they brought about. */
export function ActivitiesScreen() {
  const activities = useRecords('activity')
  const names = useAssociationNames()
  const [filter, setFilter] = useRemembered<ActivityFilter>('activities', NO_ACTIVITY_FILTER)
  const { searcher, learned } = useSearcher('activities')
  const [, goTo] = useLocation()
  const settled = useDeferredValue(filter)
  const rows = useMemo(
    () =>
      learned >= 0 && names !== undefined
        ? filteredActivities(activities ?? [], settled, searcher, names)
        : [],
    [activities, settled, searcher, learned, names],
  )
  if (activities === undefined || names === undefined) return <Page title={TEXT.title}>{null}</Page>
  const set = (change: Partial<ActivityFilter>): void => setFilter({ ...filter, ...change })
  return (
    <Page title={TEXT.title} beside={<ActiveFigure activities={activities} />} fixed>
      {activities.length > 0 && (
        <ListSearch count={TABLE_TEXT.count(rows.length, activities.length)}>
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
            choices={yearsOf(activities).map((year) => ({ value: year, label: year }))}
            onChange={(year) => set({ year })}
          />
          <FilterSelect
            label={TEXT.task}
            width={260}
            value={filter.task}
            choices={TASKS}
            onChange={(task) => set({ task })}
          />
          <FilterSelect
            label={TEXT.association}
            width={220}
            value={filter.association}
            choices={[...names].map(([value, label]) => ({ value, label }))}
            onChange={(association) => set({ association })}
          />
        </ListSearch>
      )}
      {rows.length > 0 && <Totals values={rows.map(({ value }) => value)} />}
      <DataTable
        label={TEXT.table}
        columns={[
          ...ACTIVITY.columns.slice(0, 2),
          associationColumn<'activity'>(names, TEXT.association, TEXT.unknownAssociation),
          ...ACTIVITY.columns.slice(2),
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id, value }) => goTo(`/associations/${value.associationId ?? ''}/activities/${id}`)}
        firstOrder={{ key: 'from', down: true }}
        fill
        empty={
          activities.length === 0 ? (
            <EmptyState title={TEXT.noneTitle} action={<Link href="/associations">{LIST_TEXT.toList}</Link>}>
              {TEXT.noneText}
            </EmptyState>
          ) : (
            <NoMatch text={TEXT} onClear={() => setFilter(NO_ACTIVITY_FILTER)} />
          )
        }
      />
    </Page>
  )
}

/** What the activities in the list add up to. */
function Totals({ values }: { readonly values: readonly Activity[] }) {
  const totals = activityTotals(values)
  const { activities, participants, sciTechWorkers, cost } = totals
  const outcomes = OUTCOME_FIELDS.filter((field) => totals[field] > 0).map((field) =>
    TEXT.outcome(fieldLabel('activity', field), totals[field]),
  )
  return (
    <p className="muted">
      {TEXT.totals(activities, participants, sciTechWorkers, fenText(cost))}　{TEXT.outcomes(outcomes)}
    </p>
  )
}
