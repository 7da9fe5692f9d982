import { Link } from 'wouter'
import { MERGE_TEXT } from '../../../text/tasks'
import { MaskedCell } from '../../../ui/record/masked-cell'
import { SealedFields } from '../../../ui/record/sealed-fields'
import { fieldLabel } from '../../../text/fields'
import { RecordField } from '../../../ui/form/record-field'
import type { Brought, ChildKind, FieldsProps, Written } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'
import { MemberStanding } from './member-standing'
import { checkLeaving } from '../../../../shared/organs/leaving'
import type { Store } from '../../../store/store-face'
import { LEAVING_PROBLEMS, MEMBER_TEXT } from '../../../text/members'
import { today } from '../../../ui/today'

const Fields = ({ above, record }: FieldsProps<'member'>) => (
  <>
    <RecordField name="name" />
    <RecordField name="number" />
    <RecordField name="sex" />
    <RecordField name="birthMonth" />
    <RecordField name="category" />
    <RecordField name="education" />
    <RecordField name="title" />
    <RecordField name="titleLevel" />
    <RecordField name="skillLevel" />
    <RecordField name="speciality" />
    <RecordField name="societies" />
    <RecordField name="department" />
    <RecordField name="appliedOn" />
    <RecordField name="joinedOn" />
    <MemberStanding associationId={above.id} />
    <RecordField name="consentOn" />
    <SealedFields record={record} fields={['phone', 'email', 'notes']} />
    {record !== undefined && (
      <p className="field-row-wide">
        <Link href={`/merge/member/${record.id}`}>{MERGE_TEXT.action}</Link>
      </p>
    )}
  </>
)

const DECIDING: ReadonlySet<string> = new Set([
  'state',
  'leaveAppliedOn',
  'leftOn',
  'leftReason',
  'expulsionGround',
  'decisionMeetingId',
])

/** 第二十三、二十四条: a leaving is saved as the articles want it, or the sentence says what is missing. */
async function properLeaving({ value, changed }: Written<'member'>, store: Store): Promise<Brought> {
  if (!changed.some((field) => DECIDING.has(field))) return { changes: [] }
  const meeting =
    value.decisionMeetingId === undefined ? undefined : await store.get('meeting', value.decisionMeetingId)
  const checked = checkLeaving(value, meeting?.deleted === true ? undefined : meeting?.value, today())
  if (!checked.ok) return { refused: LEAVING_PROBLEMS[checked.failure.code] }
  const reason = value.state === 'withdrawn' || value.state === 'expelled' ? value.state : 'other'
  return { changes: [], reason: MEMBER_TEXT.reasons[reason] }
}

/** 会员 (《实施细则》第二十至二十四条). The roll stays in the office. */
export const MEMBER: ChildKind<'member'> = {
  kind: 'member',
  Fields,
  first: () => ({ state: 'current' }),
  must: ['name'],
  brings: properLeaving,
  columns: [
    fieldColumn('member', 'number', 100),
    fieldColumn('member', 'name', 110),
    fieldColumn('member', 'category', 120),
    fieldColumn('member', 'department'),
    fieldColumn('member', 'title', 120),
    {
      key: 'phone',
      title: fieldLabel('member', 'phone'),
      width: 130,
      cell: (record) => <MaskedCell record={record} field="phone" />,
      sealed: { field: 'phone', record: (record) => record },
    },
    fieldColumn('member', 'joinedOn', 110),
    fieldColumn('member', 'state', 80),
  ],
}
