import { Button, Input } from 'antd'
import { MEMBER_CATEGORIES } from '../../../../shared/codes/member-categories'
import { NOMINATING_BODIES } from '../../../../shared/codes/nominating-bodies'
import { POST_OFFICES, type PostOffice } from '../../../../shared/codes/post-offices'
import { RENEWAL_TEXT as TEXT } from '../../../text/renewal'
import { FilterSelect } from '../../../ui/filter-select'
import { choicesOf } from '../../../ui/form/field-control'
import { COUNT } from '../../../ui/form/notations'
import type { Person } from './plan-renewal'

/** A line as it is typed; `votes` as typed. */
export interface TypedPerson extends Omit<Person, 'votes'> {
  readonly key: number
  readonly votes: string
}

let lastKey = 0

/** An empty line for an office. */
export const blankPerson = (office: PostOffice, more: Partial<Person> = {}): TypedPerson => ({
  person: '',
  ...more,
  office,
  votes: '',
  key: (lastKey += 1),
})

/** The lines a new list begins with (《实施细则》第三十、三十二条). */
export const firstPeople = (): readonly TypedPerson[] => [
  blankPerson('chair'),
  blankPerson('vice-chair'),
  blankPerson('secretary-general', { nominatedBy: 'chair' }),
]

const isBlank = ({ person, job, category, votes }: TypedPerson): boolean =>
  person.trim() === '' && (job ?? '').trim() === '' && category === undefined && votes.trim() === ''

/** Lines that hold something, with their votes read. */
export const peopleOf = (rows: readonly TypedPerson[]): readonly Person[] =>
  rows
    .filter((row) => !isBlank(row))
    .map(({ person, office, job, category, nominatedBy, votes }) => {
      const read = COUNT.read(votes)
      return {
        person,
        office,
        job,
        category,
        nominatedBy,
        votes: typeof read === 'number' ? read : undefined,
      }
    })

interface PeopleRowsProps {
  readonly rows: readonly TypedPerson[]
  readonly onChange: (rows: readonly TypedPerson[]) => void
}

/** The people who lead, one line each. */
export function PeopleRows({ rows, onChange }: PeopleRowsProps) {
  const put = (key: number, change: Partial<TypedPerson>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)))
  return (
    <table className="register-people">
      <thead>
        <tr>
          {TEXT.columns.map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <PersonRow key={row.key} row={row} number={at + 1} onChange={(change) => put(row.key, change)} />
        ))}
        <tr>
          <td colSpan={TEXT.columns.length}>
            <Button size="small" onClick={() => onChange([...rows, blankPerson('vice-chair')])}>
              {TEXT.addRow}
            </Button>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

interface PersonRowProps {
  readonly row: TypedPerson
  readonly number: number
  readonly onChange: (change: Partial<TypedPerson>) => void
}

const PersonRow = ({ row, number, onChange }: PersonRowProps) => (
  <tr>
    <td>
      <Input
        aria-label={TEXT.person(number)}
        maxLength={60}
        value={row.person}
        onChange={(event) => onChange({ person: event.target.value })}
      />
    </td>
    <td>
      <FilterSelect
        label={TEXT.office(number)}
        value={row.office}
        choices={choicesOf(POST_OFFICES)}
        onChange={(office) => onChange({ office: (office ?? 'member') as PostOffice })}
      />
    </td>
    <td>
      <Input
        aria-label={TEXT.job(number)}
        maxLength={120}
        value={row.job ?? ''}
        onChange={(event) => onChange({ job: event.target.value === '' ? undefined : event.target.value })}
      />
    </td>
    <td>
      <FilterSelect
        label={TEXT.category(number)}
        value={row.category}
        choices={choicesOf(MEMBER_CATEGORIES)}
        onChange={(category) => onChange({ category })}
      />
    </td>
    <td>
      <FilterSelect
        label={TEXT.nominatedBy(number)}
        value={row.nominatedBy}
        choices={choicesOf(NOMINATING_BODIES)}
        onChange={(nominatedBy) => onChange({ nominatedBy })}
      />
    </td>
    <td>
      <Input
        aria-label={TEXT.votes(number)}
        maxLength={8}
        value={row.votes}
        onChange={(event) => onChange({ votes: event.target.value })}
      />
    </td>
  </tr>
)
