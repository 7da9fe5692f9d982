import { useDeferredValue, useMemo, useState } from 'react'
import { useChildren, useRecords } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { ALIKE_NAMES, MERGE_TEXT as TEXT } from '../../../text/tasks'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { ListSearch } from '../../../ui/list-search'
import { fieldColumn } from '../../../ui/record/field-columns'
import { useSearcher } from '../../../ui/search/use-searcher'
import type { TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { SearchBox } from '../../../ui/search-box'
import { mergeCandidates, searchableCandidate, type Candidates, type MergeKind } from './merge-candidates'

interface MergePickerProps {
  readonly own: RecordView<MergeKind>
  readonly onPick: (id: string) => void
}

/** The list from which the other record is picked: what looks alike on top, all others below it. */
export function MergePicker({ own, onPick }: MergePickerProps) {
  return own.kind === 'member' ? (
    <MemberPicker own={own as RecordView<'member'>} onPick={onPick} />
  ) : (
    <AssociationPicker own={own} onPick={onPick} />
  )
}

const AssociationPicker = ({ own, onPick }: MergePickerProps) => (
  <Picker own={own} others={useRecords('association')} onPick={onPick} />
)

/** A member is merged with one of the same association: membership of another one is another membership. */
const MemberPicker = ({
  own,
  onPick,
}: {
  readonly own: RecordView<'member'>
  readonly onPick: (id: string) => void
}) => <Picker own={own} others={useChildren('member', own.value.associationId ?? '')} onPick={onPick} />

interface PickerProps extends MergePickerProps {
  readonly others: readonly RecordView<MergeKind>[] | undefined
}

function Picker({ own, others, onPick }: PickerProps) {
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query.trim())
  const { searcher, learned } = useSearcher(`merge ${own.kind}`)
  const candidates = useMemo(() => mergeCandidates(own, others ?? []), [own, others])
  const rows = useMemo(
    () => (learned < 0 ? [] : searcher.among(candidates.records, searchableCandidate, wanted)),
    [candidates, wanted, searcher, learned],
  )
  const columns = useMemo(() => [...COLUMNS[own.kind], whyColumn(candidates)], [own.kind, candidates])
  if (others === undefined) return null
  return (
    <>
      <ListSearch count={TEXT.found(rows.length)}>
        <SearchBox
          label={TEXT.search}
          placeholder={TEXT.searchHint[own.kind]}
          autoFocus
          value={query}
          onChange={setQuery}
        />
      </ListSearch>
      <DataTable
        label={TEXT.candidates}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onPick(id)}
        tools={false}
        empty={<EmptyState title={TEXT.noOther}>{TEXT.noOtherText}</EmptyState>}
      />
    </>
  )
}

const COLUMNS: Readonly<Record<MergeKind, readonly TableColumn<RecordView<MergeKind>>[]>> = {
  association: [
    fieldColumn<MergeKind>('association', 'name'),
    fieldColumn<MergeKind>('association', 'creditCode', 190),
    fieldColumn<MergeKind>('association', 'hostName'),
    fieldColumn<MergeKind>('association', 'number', 120),
    fieldColumn<MergeKind>('association', 'status', 90),
  ],
  member: [
    fieldColumn<MergeKind>('member', 'name', 120),
    fieldColumn<MergeKind>('member', 'birthMonth', 110),
    fieldColumn<MergeKind>('member', 'number', 120),
    fieldColumn<MergeKind>('member', 'department'),
    fieldColumn<MergeKind>('member', 'joinedOn', 110),
    fieldColumn<MergeKind>('member', 'state', 90),
  ],
}

/** What makes a record look like the other one. */
const whyColumn = ({ alike }: Candidates): TableColumn<RecordView<MergeKind>> => ({
  key: 'alike',
  title: TEXT.why,
  width: 150,
  cell: ({ id }) => {
    const how = alike.get(id)
    return how !== undefined && <Tag tone="warn">{ALIKE_NAMES[how]}</Tag>
  },
})
