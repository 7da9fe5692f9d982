import { Button } from 'antd'
import { officeById } from '../../../shared/codes/offices'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { useExchangeStandings } from '../../store/use-exchange-standing'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useAsk } from '../../ui/ask'
import { DataTable } from '../../ui/data-table'
import { OverPanel } from '../../ui/over-panel'
import { requestState, type RequestState } from '../../ui/requests/request-state'
import { useSay } from '../../ui/say'
import { byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { today } from '../../ui/today'
import { RequestFacts } from './request-facts'
import { RequestFiles } from './request-files'
import { ReturnedFiles } from './returned-files'
import { REQUEST_TONES } from './request-tones'
import { withdrawalOf, type RequestSeries } from './request-series'
import { TargetCell } from './target-cell'
import './requests.css'

type Row = RecordView<'city-request'>

/** One issue with what each district has done about it. */
export function SeriesPanel({
  series,
  onClose,
}: {
  readonly series: RequestSeries
  readonly onClose: () => void
}) {
  const store = useStore()
  const ask = useAsk()
  const say = useSay()
  const standings = useExchangeStandings(series.records.map(({ office }) => office)) ?? []
  const bases = new Map(standings.map(({ office, base }) => [office, base]))
  const withdraw = async (): Promise<void> => {
    const question = {
      title: TEXT.withdrawTitle,
      text: TEXT.withdrawText,
      yes: TEXT.withdrawYes,
      no: TEXT.no,
    }
    if (!(await ask(question))) return
    const written = await store.write(withdrawalOf(series, today()))
    if (!written.ok) return say.failed(written.failure)
    say.undoable(TEXT.withdrawnDone, async () => store.write(withdrawalOf(series, null)))
  }
  return (
    <OverPanel title={TEXT.detail(series.value.title ?? '')} onClose={onClose}>
      <div className="requests-panel">
        <RequestFacts value={series.value} />
        {!series.isWithdrawn && (
          <div className="buttons">
            <Button onClick={() => void withdraw()}>{TEXT.withdraw}</Button>
          </div>
        )}
        <RequestFiles requests={series.records} allowed={!series.isWithdrawn} />
        <ReturnedFiles requests={series.records} />
        <DataTable
          tools
          label={TEXT.detail(series.value.title ?? '')}
          columns={columnsOf(series, bases)}
          rows={series.records}
          rowKey={({ id }) => id}
          empty={null}
        />
      </div>
    </OverPanel>
  )
}

const nameOf = (office: string): string => officeById(office)?.name ?? office

/** One line a district; `bases`: how far each has confirmed what arrived here. */
const columnsOf = (
  { value: { kind } }: RequestSeries,
  bases: ReadonlyMap<string, number>,
): readonly TableColumn<Row>[] => [
  {
    key: 'office',
    title: TEXT.office,
    width: 150,
    cell: ({ office }) => nameOf(office),
    whole: ({ office }) => nameOf(office),
    order: byText(({ office }) => nameOf(office)),
  },
  {
    key: 'state',
    title: TEXT.state,
    width: 150,
    cell: ({ office, arrival, value }) => (
      <State state={requestState(value, today())} isThere={(bases.get(office) ?? 0) >= arrival} />
    ),
    text: ({ value }) => TEXT.states[requestState(value, today())],
    order: byText(({ value }) => requestState(value, today())),
  },
  ...(kind === 'target' ? [TARGET] : []),
  {
    key: 'answer',
    title: TEXT.answer,
    cell: ({ value }) => [value.answeredOn, value.answer].filter(Boolean).join(' '),
    whole: ({ value }) => value.answer ?? '',
  },
]

const TARGET: TableColumn<Row> = {
  key: 'target',
  title: TEXT.target,
  width: 110,
  cell: (row) => <TargetCell key={row.id} row={row} name={nameOf(row.office)} />,
  text: ({ value }) => value.targetAssociations ?? '',
}

const State = ({ state, isThere }: { readonly state: RequestState; readonly isThere: boolean }) => (
  <>
    <Tag tone={REQUEST_TONES[state]}>{TEXT.states[state]}</Tag>{' '}
    {state !== 'answered' && (
      <span className="dim" title={TEXT.deliveredHint}>
        {isThere ? TEXT.delivered : TEXT.notDelivered}
      </span>
    )}
  </>
)
