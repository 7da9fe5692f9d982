import { Select } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useRecords } from '../../../store/hooks'
import { APP_TEXT } from '../../../text/app'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { RECEPTION_TEXT as TEXT } from '../../../text/municipal-desk'
import { YEAR_TEXT } from '../../../text/evaluation'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { receptionColumns } from './reception-columns'
import { receptionRows, type ReceptionRow } from './reception-rows'
import { ReturnPanel } from './return-panel'
import { useTakeBack } from './use-take-back'

/** 评估接收: what the districts finished and sent; each was received with its bundle, and can be returned. */
export function ReceptionScreen() {
  const evaluations = useRecords('evaluation')
  const associations = useRecords('association')
  const { office: own } = useDesk().identity
  const [year, setYear] = useRemembered<number | undefined>('reception year', undefined)
  const [returning, setReturning] = useState<ReceptionRow>()
  const [, go] = useLocation()
  const takeBack = useTakeBack()
  if (evaluations === undefined || associations === undefined) {
    return <p className="loading">{APP_TEXT.loading}</p>
  }
  const names = new Map(associations.map(({ id, value }) => [id, value.name]))
  const all = receptionRows(evaluations, (id = '') => names.get(id) ?? id, own)
  const years = [...new Set(all.flatMap(({ evaluation }) => evaluation.year ?? []))].toSorted((a, b) => b - a)
  const rows = all.filter(({ evaluation }) => year === undefined || evaluation.year === year)
  return (
    <Page
      fixed
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      actions={
        <Select
          aria-label={TEXT.year}
          value={year ?? 0}
          style={{ width: 116 }}
          onChange={(chosen) => setYear(chosen === 0 ? undefined : chosen)}
          options={[
            { value: 0, label: TEXT.allYears },
            ...years.map((value) => ({ value, label: YEAR_TEXT.yearOf(value) })),
          ]}
        />
      }
    >
      <DataTable
        fill
        label={TEXT.table}
        columns={receptionColumns({ onReturn: setReturning, onTakeBack: (row) => void takeBack(row) })}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go(`/evaluations/${id}`)}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
      {returning !== undefined && <ReturnPanel row={returning} onClose={() => setReturning(undefined)} />}
    </Page>
  )
}
