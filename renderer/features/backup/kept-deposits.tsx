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
import { DEPOSIT_COLUMNS, newestFirst } from './deposit-columns'

type Row = RecordView<'deposit'>

/** 市科协's side: whose snapshots it keeps, taking one in, giving one back. */
export function KeptDeposits() {
  const store = useStore()
  const say = useSay()
  const records = useRecords('deposit') ?? []
  const note = async (
    id: string,
    set: { readonly keptOn?: string; readonly returnedOn?: string },
    done: string,
  ) => {
    const written = await store.write([{ kind: 'deposit', id, set }])
    if (written.ok) say.done(done)
    else say.failed(written.failure)
  }
  const keep = async (): Promise<void> => {
    const picked = await bridge['files.pick']('backup')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file === undefined) return
    const announced = records.flatMap(({ value }) => value.fileSum ?? [])
    const kept = await bridge['deposit.keep'](file.token, announced)
    if (!kept.ok) return say.failed(kept.failure)
    const record = records.find(({ value }) => value.fileSum === kept.value.sha256)
    if (record !== undefined) await note(record.id, { keptOn: today() }, TEXT.kept(nameOf(record.office)))
  }
  const giveBack = async ({ id, value }: Row): Promise<void> => {
    const saved = await bridge['deposit.giveBack']({ sha256: value.fileSum ?? '', name: value.name ?? id })
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) await note(id, { returnedOn: today() }, TEXT.gaveBack)
  }
  return (
    <Section title={TEXT.cityTitle} actions={<Button onClick={() => void keep()}>{TEXT.keep}</Button>}>
      <p>{TEXT.cityLead}</p>
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
  order: byText(({ office }) => nameOf(office)),
}

const giveBackColumn = (giveBack: (row: Row) => Promise<void>): TableColumn<Row> => ({
  key: 'do',
  title: TABLE_TEXT.actions,
  width: 84,
  text: () => '',
  cell: (row) =>
    row.value.keptOn !== undefined && (
      <LinkButton onClick={() => void giveBack(row)}>{TEXT.giveBack}</LinkButton>
    ),
})
