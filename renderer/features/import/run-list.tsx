import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from '../../store/store-provider'
import { IMPORT_TEXT } from '../../text/import'
import { RUNS_TEXT as TEXT } from '../../text/import-runs'
import { minuteOf } from '../../text/saving'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Section } from '../../ui/section'
import type { TableColumn } from '../../ui/table-column'
import { importRuns, settleRuns, type ImportRun } from './runs'
import { summaryWords } from './summary'
import { UndoPanel } from './undo-panel'

/** Every import that was written, newest first; each can be taken back as a whole. */
export function RunList() {
  const store = useStore()
  const known = useLiveQuery(() => importRuns(store), [store])
  const runs = useMemo(() => known?.filter(({ begun }) => begun === undefined), [known])
  // The list stands beside the choice of a file: nothing is being written then.
  useEffect(() => void settleRuns(store), [store])
  const [undoing, setUndoing] = useState<ImportRun>()
  const columns = useMemo(() => columnsWith(setUndoing), [])
  if (runs === undefined) return null
  return (
    <Section title={TEXT.title}>
      <DataTable
        label={TEXT.table}
        columns={columns}
        rows={runs}
        rowKey={({ batch }) => batch}
        empty={<EmptyState title={TEXT.none}>{TEXT.noneText}</EmptyState>}
      />
      {undoing !== undefined && <UndoPanel run={undoing} onClose={() => setUndoing(undefined)} />}
    </Section>
  )
}

const stateOf = ({ undone }: ImportRun): string =>
  undone === undefined ? TEXT.written : TEXT.undone(minuteOf(undone.at), undone.operator)
const countsOf = ({ counts }: ImportRun): string => summaryWords(counts).join(IMPORT_TEXT.clauses)

const COLUMNS: readonly TableColumn<ImportRun>[] = [
  { key: 'at', title: TEXT.at, width: 140, cell: ({ at }) => minuteOf(at) },
  { key: 'operator', title: TEXT.operator, width: 90, cell: ({ operator }) => operator },
  { key: 'file', title: TEXT.file, width: 180, cell: ({ file }) => file, whole: ({ file }) => file },
  { key: 'counts', title: TEXT.counts, cell: countsOf, whole: countsOf },
  { key: 'state', title: TEXT.state, width: 230, cell: stateOf, whole: stateOf },
]

const columnsWith = (onUndo: (run: ImportRun) => void): readonly TableColumn<ImportRun>[] => [
  ...COLUMNS,
  {
    key: 'undo',
    title: TABLE_TEXT.actions,
    width: 124,
    cell: (run) =>
      run.undone === undefined && <LinkButton onClick={() => onUndo(run)}>{TEXT.undo}</LinkButton>,
  },
]
