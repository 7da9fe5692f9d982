import type { ReactNode } from 'react'
import type { Member } from '../../shared/records/member'
import { ROLL_TEXT as TEXT } from '../text/roll'
import { valueText } from '../text/values'
import './member-roll.css'

/** A member as the roll prints it. */
interface RollMember {
  readonly id: string
  readonly value: Member
}

interface MemberRollProps<M extends RollMember> {
  readonly association: string
  readonly office: string
  readonly day: string
  readonly members: readonly M[]
  /** The telephone number of a member, masked. */
  readonly phone: (member: M) => ReactNode
}

const FIELDS = ['number', 'name', 'sex', 'category', 'department', 'title', 'joinedOn', 'state'] as const

/** Read in one line, however long a department is. */
const WHOLE: ReadonlySet<string> = new Set(['sex', 'category', 'joinedOn', 'state'])

/** 会员名册 on landscape paper: heading repeated on every page, telephone numbers masked. */
export const MemberRoll = <M extends RollMember>({
  association,
  office,
  day,
  members,
  phone,
}: MemberRollProps<M>) => (
  <article className="paper">
    <h1 className="paper-roll-title">{TEXT.title(association)}</h1>
    <p>{TEXT.note(office, day, members.length)}</p>
    <table className="paper-table paper-roll">
      <thead>
        <tr>
          <th>{TEXT.row}</th>
          {FIELDS.map((field) => (
            <th key={field}>{TEXT.columns[field]}</th>
          ))}
          <th>{TEXT.phone}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member, at) => (
          <tr key={member.id}>
            <td className="paper-number">{at + 1}</td>
            {FIELDS.map((field) => (
              <td key={field} className={WHOLE.has(field) ? 'paper-whole' : undefined}>
                {member.value[field] === undefined ? '' : valueText('member', field, member.value[field])}
              </td>
            ))}
            <td className="paper-whole">{phone(member)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </article>
)
