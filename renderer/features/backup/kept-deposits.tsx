import { Button } from 'antd'
import { officeById } from '../../../shared/codes/offices'
import { bridge } from '../../bridge'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { DEPOSIT_TEXT as TEXT } from '../../text/deposits'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { useSay } from '../../ui/say'
import { Section } from '../../ui/section'
import { byText, type TableColumn } from '../../ui/table-column'
import { today } from '../../ui/today'
import { DEPOSIT_COLUMNS } from './deposit-columns'
import './backup.css'
import { isKept, KEPT_GENERATIONS, newestFirst, outlived } from './deposit-generations'

type Row = RecordView<'deposit'>

/** 市科协's side: whose snapshots it keeps, taking one in, giving one back. */
export function KeptDeposits() {
  const store = useStore()
  const say = useSay()
  const records = useRecords('deposit') ?? []
  const keep = async (): Promise<void> => {
    const picked = await bridge['files.pick']('backup')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file === undefined) return
    const announced = records.flatMap(({ value }) => value.fileSum ?? [])
    const kept = await bridge['deposit.keep'](file.token, announced)
    if (!kept.ok) return say.failed(kept.failure)
    const record = records.find(({ value }) => value.fileSum === kept.value.sha256)
    if (record === undefined) return
    const gone = outlived(records, record)
    const written = await store.write([
      { kind: 'deposit', id: record.id, set: { keptOn: today(), droppedOn: null } },
      ...gone.map(({ id }) => ({ kind: 'deposit', id, set: { droppedOn: today() } }) as const),
    ])
    if (!written.ok) return say.failed(written.failure)
    // Those of earlier times as well: a crash may have left the file of one that is noted as deleted.
    const before = records.filter(({ id, value }) => id !== record.id && value.droppedOn !== undefined)
    const sums = [...before, ...gone].flatMap(({ value }) => value.fileSum ?? [])
    const removed = await bridge['deposit.drop'](sums)
    if (removed.ok) say.done(TEXT.kept(nameOf(record.office)))
    else say.failed(removed.failure)
  }
  const giveBack = async ({ id, value }: Row): Promise<void> => {
    const saved = await bridge['deposit.giveBack']({ sha256: value.fileSum ?? '', name: value.name ?? id })
    if (!saved.ok) return say.failed(saved.failure)
    if (!saved.value.saved) return
    const written = await store.write([{ kind: 'deposit', id, set: { returnedOn: today() } }])
    if (written.ok) say.done(TEXT.gaveBack)
    else say.failed(written.failure)
  }
  return (
    <Section title={TEXT.cityTitle} actions={<Button onClick={() => void keep()}>{TEXT.keep}</Button>}>
      <p className="backup-lead">{TEXT.cityLead(KEPT_GENERATIONS)}</p>
      <DataTable
        label={TEXT.cityTitle}
        columns={[OFFICE, ...DEPOSIT_COLUMNS, giveBackColumn(giveBack)]}
        rows={newestFirst(records)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={TEXT.cityNone}>{TEXT.cityNoneText}</EmptyState>}
      />
    </Section>
  )
}

const nameOf = (office: string): string => officeById(office)?.name ?? office

const OFFICE: TableColumn<Row> = {
  key: 'office',
  title: TEXT.office,
  width: 160,
  cell: ({ office }) => nameOf(office),
  whole: ({ office }) => nameOf(office),
  order: byText(({ office }) => nameOf(office)),
}

const giveBackColumn = (giveBack: (row: Row) => Promise<void>): TableColumn<Row> => ({
  key: 'do',
  title: TABLE_TEXT.actions,
  width: 84,
  text: () => '',
  cell: (row) => isKept(row) && <LinkButton onClick={() => void giveBack(row)}>{TEXT.giveBack}</LinkButton>,
})
