import { Button } from 'antd'
import { useState } from 'react'
import { useRecords } from '../../store/hooks'
import { APP_TEXT } from '../../text/app'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import type { TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { today } from '../../ui/today'
import { IssuePanel } from './issue-panel'
import { DUE, ISSUED, KIND, TITLE } from './request-columns'
import { requestSeries, type RequestSeries } from './request-series'
import { SeriesPanel } from './series-panel'

/** The municipal side: what was issued, and how far the districts are with it. */
export function CityRequests() {
  const records = useRecords('city-request')
  const [issuing, setIssuing] = useState(false)
  const [open, setOpen] = useState<string>()
  if (records === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const series = requestSeries(records, today())
  const shown = series.find(({ id }) => id === open)
  return (
    <Page
      title={TEXT.title}
      actions={
        <Button type="primary" onClick={() => setIssuing(true)}>
          {TEXT.issue}
        </Button>
      }
    >
      <p className="muted">{TEXT.cityLead}</p>
      <DataTable
        label={TEXT.table}
        columns={COLUMNS}
        rows={series}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpen(id)}
        empty={<EmptyState title={TEXT.emptyCity}>{TEXT.emptyCityText}</EmptyState>}
      />
      {issuing && <IssuePanel onClose={() => setIssuing(false)} />}
      {shown !== undefined && <SeriesPanel series={shown} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

const COLUMNS: readonly TableColumn<RequestSeries>[] = [
  ISSUED,
  KIND,
  TITLE,
  DUE,
  {
    key: 'progress',
    title: TEXT.progress,
    width: 250,
    cell: ({ answered, overdue, records, isWithdrawn }) => (
      <>
        {TEXT.progressOf(answered, records.length)}{' '}
        {overdue > 0 && <Tag tone="bad">{TEXT.overdue(overdue)}</Tag>}
        {isWithdrawn && <Tag tone="plain">{TEXT.withdrawn}</Tag>}
      </>
    ),
    text: ({ answered, overdue, records, isWithdrawn }) =>
      [
        TEXT.progressOf(answered, records.length),
        ...(overdue > 0 ? [TEXT.overdue(overdue)] : []),
        ...(isWithdrawn ? [TEXT.withdrawn] : []),
      ].join('，'),
  },
]
