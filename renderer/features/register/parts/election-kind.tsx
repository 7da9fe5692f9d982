import { useWatch } from 'react-hook-form'
import { electionVerdict } from '../../../../shared/organs/election-verdict'
import type { Election } from '../../../../shared/records/election'
import { CHILD_TEXT } from '../../../text/register'
import { ORGANS_TEXT } from '../../../text/organs'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { Tag } from '../../../ui/tag'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'
import { TermField } from './plan-kind'

const Fields = ({ above }: FieldsProps<'election'>) => (
  <>
    <TermField associationId={above.id} />
    <RecordField name="matter" />
    <RecordField name="body" />
    <RecordField name="heldOn" />
    <RecordField name="mode" />
    <RecordField name="places" />
    <RecordField name="expected" />
    <RecordField name="present" />
    <RecordField name="validVotes" />
    <RecordField name="yes" />
    <ElectionComputed />
  </>
)

/** Quorum and vote of a committee's election while they are typed (《实施细则》第三十一条). */
export function ElectionComputed({ body }: Pick<Election, 'body'>) {
  const { methods } = useRecordFormContext()
  const values = useWatch({ control: methods.control }) as Election
  return <div className="computed">{verdict(body === undefined ? values : { ...values, body })}</div>
}

function verdict(value: Election) {
  const { held, needed, carried } = electionVerdict(value)
  const { expected, present } = value
  if (held === undefined || expected === undefined || present === undefined) return null
  return (
    <>
      <Tag tone={held ? 'ok' : 'bad'}>{CHILD_TEXT.quorum(present, expected, needed)}</Tag>{' '}
      {held && carried !== undefined && (
        <Tag tone={carried ? 'ok' : 'bad'}>{carried ? CHILD_TEXT.carried : CHILD_TEXT.notCarried}</Tag>
      )}
    </>
  )
}

/** 选举 (《实施细则》第二十八、三十条). */
export const ELECTION: ChildKind<'election'> = {
  kind: 'election',
  Fields,
  first: () => ({}),
  must: ['matter', 'heldOn'],
  firstOrder: { key: 'heldOn', down: true },
  columns: [
    fieldColumn('election', 'heldOn', 110),
    fieldColumn('election', 'matter', 160),
    fieldColumn('election', 'body', 150),
    numberColumn('election', 'places', 90),
    {
      key: 'votes',
      title: ORGANS_TEXT.votes,
      width: 130,
      cell: ({ value: { yes, present } }) =>
        yes === undefined || present === undefined ? '' : ORGANS_TEXT.votesOf(yes, present),
    },
    { key: 'verdict', title: CHILD_TEXT.verdict, cell: ({ value }) => verdict(value) },
  ],
}
