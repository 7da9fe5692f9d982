import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { fenText } from '../../../../shared/organs/fen-text'
import { fundsTotal } from '../../../../shared/organs/funds-sums'
import { useRecords } from '../../../store/hooks'
import { ACTIVITIES_TEXT, FUNDS_TEXT as TEXT } from '../../../text/activities'
import { LIST_TEXT } from '../../../text/register'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { FilterSelect } from '../../../ui/filter-select'
import { NoMatch } from '../../../ui/no-match'
import { ListSearch } from '../../../ui/list-search'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { associationColumn, useAssociationNames } from '../list/association-names'
import { FUNDS } from '../parts/funds-kind'

/** 经费: over all associations, one year at a time, with totals. */
export function FundsScreen() {
  const funds = useRecords('funds')
  const names = useAssociationNames()
  const [year, setYear] = useRemembered<string | undefined>('funds year', undefined)
  const [, goTo] = useLocation()
  const years = useMemo(
    () =>
      [
        ...new Set((funds ?? []).flatMap(({ value }) => (value.year === undefined ? [] : [value.year]))),
      ].toSorted((a, b) => b - a),
    [funds],
  )
  if (funds === undefined || names === undefined) return <Page title={TEXT.title}>{null}</Page>
  const shown = year ?? (years[0] === undefined ? undefined : String(years[0]))
  const rows = funds.filter(({ value }) => shown === undefined || String(value.year ?? '') === shown)
  const { income, spending, balance } = fundsTotal(rows.map(({ value }) => value))
  return (
    <Page
      title={TEXT.title}
      beside={
        rows.length > 0 && (
          <span className="dim">
            {TEXT.totals(rows.length, fenText(income), fenText(spending), fenText(balance))}
          </span>
        )
      }
      fixed
    >
      {funds.length > 0 && (
        <ListSearch count={TABLE_TEXT.count(rows.length, funds.length)}>
          <FilterSelect
            label={TEXT.year}
            width={110}
            value={shown}
            choices={years.map((each) => ({ value: String(each), label: String(each) }))}
            onChange={setYear}
          />
        </ListSearch>
      )}
      <DataTable
        label={TEXT.table}
        columns={[
          associationColumn<'funds'>(names, TEXT.association, ACTIVITIES_TEXT.unknownAssociation),
          ...FUNDS.columns,
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id, value }) => goTo(`/associations/${value.associationId ?? ''}/funds/${id}`)}
        fill
        empty={
          funds.length === 0 ? (
            <EmptyState title={TEXT.noneTitle} action={<Link href="/associations">{LIST_TEXT.toList}</Link>}>
              {TEXT.noneText}
            </EmptyState>
          ) : (
            <NoMatch text={TEXT} onClear={() => setYear(undefined)} />
          )
        }
      />
    </Page>
  )
}
