import { useState } from 'react'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { APP_TEXT } from '../../text/app'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { requestState } from '../../ui/requests/request-state'
import { byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { today } from '../../ui/today'
import { AnswerPanel } from './answer-panel'
import { lastIssuedFirst } from './issue-order'
import { DUE, ISSUED, KIND, TITLE } from './request-columns'
import { REQUEST_TONES } from './request-tones'

type Row = RecordView<'city-request'>

/** The district's side: what 市科协 has sent, what is to be done and by when. */
export function OwnRequests() {
  const { office } = useDesk().identity
  const records = useRecords('city-request')
  const [open, setOpen] = useState<string>()
  if (records === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const rows = records.filter((record) => record.office === office).toSorted(lastIssuedFirst)
  const shown = rows.find(({ id }) => id === open)
  return (
    <Page title={TEXT.title}>
      <p className="muted">{TEXT.districtLead}</p>
      <DataTable
        label={TEXT.own}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpen(id)}
        firstOrder={{ key: 'state', down: false }}
        empty={<EmptyState title={TEXT.emptyDistrict}>{TEXT.emptyDistrictText}</EmptyState>}
      />
      {shown !== undefined && (
        <AnswerPanel key={shown.id} record={shown} records={rows} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  )
}

/** What presses first. */
const ORDER = ['overdue', 'open', 'answered', 'withdrawn']

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    key: 'state',
    title: TEXT.state,
    width: 104,
    cell: ({ value }) => {
      const state = requestState(value, today())
      return <Tag tone={REQUEST_TONES[state]}>{TEXT.states[state]}</Tag>
    },
    text: ({ value }) => TEXT.states[requestState(value, today())],
    order: byText(({ value }) => `${ORDER.indexOf(requestState(value, today()))} ${value.dueOn ?? '9999'}`),
  },
  DUE,
  KIND,
  TITLE,
  ISSUED,
]
