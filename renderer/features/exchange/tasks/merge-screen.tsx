import { Link, useLocation, useParams } from 'wouter'
import { useRecord } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { failureText } from '../../../text/failures'
import { MERGE_TEXT as TEXT } from '../../../text/tasks'
import { NotFound } from '../../../ui/not-found'
import { Page } from '../../../ui/page'
import { recordPath } from '../../../ui/record-path'
import { Section } from '../../../ui/section'
import { isMergeKind, type MergeKind } from './merge-candidates'
import { MergeForm } from './merge-form'
import { MergePicker } from './merge-picker'
import { useMergePair } from './use-merge'
import './tasks.css'

/** 合并重复: a person says which other record is the same thing, and makes one of the two. */
export function MergeScreen() {
  const { kind, id = '', other } = useParams<{ kind?: string; id?: string; other?: string }>()
  return isMergeKind(kind) ? <Merging kind={kind} id={id} otherId={other} /> : <NotFound />
}

interface MergingProps {
  readonly kind: MergeKind
  readonly id: string
  readonly otherId: string | undefined
}

function Merging({ kind, id, otherId }: MergingProps) {
  const record: RecordView<MergeKind> | null | undefined = useRecord<MergeKind>(kind, id)
  const [, goTo] = useLocation()
  if (record === undefined) return null
  if (record === null || record.deleted) return <NotFound />
  const name = record.value.name ?? id
  const path = `/merge/${kind}/${id}`
  return (
    <Page
      title={TEXT.title(name)}
      crumbs={<Link href={recordPath(record, associationIdOf(record))}>{name}</Link>}
    >
      <p className="muted">{otherId === undefined ? TEXT.pickText : TEXT.compareText}</p>
      {otherId === undefined ? (
        <MergePicker own={record} onPick={(picked) => goTo(`${path}/${picked}`)} />
      ) : (
        <Comparing key={otherId} record={record} otherId={otherId} pickPath={path} />
      )}
    </Page>
  )
}

const associationIdOf = ({ id, kind, value }: RecordView<MergeKind>): string =>
  kind === 'member' && 'associationId' in value ? (value.associationId ?? id) : id

interface ComparingProps {
  readonly record: RecordView<MergeKind>
  readonly otherId: string
  /** Where another one is picked. */
  readonly pickPath: string
}

function Comparing({ record, otherId, pickPath }: ComparingProps) {
  const { kind, id, value } = record
  const found = useMergePair(kind, id, otherId)
  const [, goTo] = useLocation()
  if (found === undefined) return null
  if (!found.ok) {
    return (
      <p className="error-line" role="alert">
        {failureText(found.failure).cause}
      </p>
    )
  }
  if (found.value === undefined) return <NotFound />
  const rootId = (winnerId: string): string => (kind === 'association' ? winnerId : associationIdOf(record))
  return (
    <Section title={TEXT.table} actions={<Link href={pickPath}>{TEXT.pickAnother}</Link>}>
      <div className="tasks-merge">
        <MergeForm
          kind={kind}
          pair={found.value}
          name={value.name ?? id}
          onMerged={(winnerId) => goTo(recordPath({ kind, id: winnerId }, rootId(winnerId)))}
        />
      </div>
    </Section>
  )
}
