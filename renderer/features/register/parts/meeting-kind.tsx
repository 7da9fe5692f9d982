import { useWatch } from 'react-hook-form'
import { hasQuorum, isCarried, quorumOf } from '../../../../shared/rules/r31-quorum'
import type { Meeting } from '../../../../shared/records/meeting'
import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { Tag } from '../../../ui/tag'
import { AgendaField } from './agenda-field'
import type { ChildKind } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="kind" />
    <RecordField name="heldOn" />
    <RecordField name="place" />
    <RecordField name="chair" />
    <Agenda />
    <RecordField name="expected" />
    <RecordField name="present" />
    <RecordField name="yes" />
    <RecordField name="no" />
    <RecordField name="abstain" />
    <Computed />
    <RecordField name="resolutions" />
  </>
)

/** The duties that belong to the kind of meeting; a working meeting has none in the rules. */
function Agenda() {
  const { methods } = useRecordFormContext()
  const kind: unknown = useWatch({ control: methods.control, name: 'kind' })
  if (kind === 'congress') return <AgendaField meeting="congress" />
  return kind === 'committee' || kind === 'standing-committee' ? <AgendaField meeting="committee" /> : null
}

/** Quorum and vote while they are typed; committee meetings only (《实施细则》第三十一条). */
function Computed() {
  const { methods } = useRecordFormContext()
  const values = useWatch({ control: methods.control }) as Partial<Meeting>
  return <div className="computed">{verdict(values)}</div>
}

function verdict({ kind, expected, present, yes }: Partial<Meeting>) {
  if (kind !== 'committee' || typeof expected !== 'number' || typeof present !== 'number') return null
  const held = hasQuorum(present, expected)
  return (
    <>
      <Tag tone={held ? 'ok' : 'bad'}>{CHILD_TEXT.quorum(present, expected, quorumOf(expected))}</Tag>{' '}
      {held && typeof yes === 'number' && (
        <Tag tone={isCarried(yes, present) ? 'ok' : 'bad'}>
          {isCarried(yes, present) ? CHILD_TEXT.carried : CHILD_TEXT.notCarried}
        </Tag>
      )}
    </>
  )
}

/** 会议 (《实施细则》第三十一条). */
export const MEETING: ChildKind<'meeting'> = {
  kind: 'meeting',
  Fields,
  first: () => ({ kind: 'committee' }),
  must: ['kind', 'heldOn'],
  firstOrder: { key: 'heldOn', down: true },
  columns: [
    fieldColumn('meeting', 'heldOn', 110),
    fieldColumn('meeting', 'kind', 150),
    fieldColumn('meeting', 'place'),
    numberColumn('meeting', 'expected'),
    numberColumn('meeting', 'present'),
    numberColumn('meeting', 'yes', 70),
    { key: 'verdict', title: CHILD_TEXT.verdict, width: 330, cell: ({ value }) => verdict(value) },
  ],
}
