import { useWatch } from 'react-hook-form'
import { fenText } from '../../../../shared/organs/fen-text'
import { DUES_STATES } from '../../../../shared/codes/dues-states'
import { nameOf } from '../../../../shared/codes/code-list'
import type { Member } from '../../../../shared/records/member'
import { useChildren } from '../../../store/hooks'
import { MEMBER_TEXT as TEXT } from '../../../text/members'
import { meetingName } from '../../../text/terms'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'

/** State and leaving of a member: the fields that belong to what is chosen, with the article (第二十三、二十四条). */
export function MemberStanding({ associationId }: { readonly associationId: string }) {
  const { methods } = useRecordFormContext()
  const { state, dues } = useWatch({ control: methods.control }) as Member
  return (
    <>
      <RecordField name="state" />
      {state !== 'expelled' && <RecordField name="leaveAppliedOn" />}
      {state !== 'expelled' && <p className="field-row-wide dim">{TEXT.withdrawing}</p>}
      {state === 'expelled' && <Expulsion associationId={associationId} />}
      <RecordField name="leftOn" />
      <RecordField name="leftReason" />
      {dues !== undefined && dues.length > 0 && (
        <p className="field-row-wide muted">
          {TEXT.dues}：{dues.map(duesText).join('；')}
        </p>
      )}
      <p className="field-row-wide dim">
        {TEXT.rights}
        <br />
        {TEXT.duties}
      </p>
    </>
  )
}

const duesText = ({ year, state, amount }: NonNullable<Member['dues']>[number]): string =>
  TEXT.duesYear(year, nameOf(DUES_STATES, state), amount === undefined ? '' : TEXT.yuan(fenText(amount)))

function Expulsion({ associationId }: { readonly associationId: string }) {
  const meetings = useChildren('meeting', associationId) ?? []
  const choices = meetings
    .filter(({ value }) => value.kind === 'committee')
    .map(({ id, value }) => ({ value: id, label: meetingName(value.heldOn, value.present, value.expected) }))
  return (
    <>
      <p className="field-row-wide dim">{TEXT.expelling}</p>
      <RecordField name="expulsionGround" />
      <RecordField name="decisionMeetingId" choices={choices} />
    </>
  )
}
