import type { Kind } from '../../../../shared/records/kinds'
import { fieldLabel } from '../../../text/fields'
import { MERGE_TEXT as TEXT, TASKS_TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import { LinkButton } from '../../../ui/link-button'
import { allOf, differs, pairFields, type Side, type SideChoice } from './merge-choice'
import type { MergePair } from './run-merge'

interface MergeTableProps {
  readonly kind: Kind
  readonly pair: MergePair
  readonly winner: Side
  readonly choice: SideChoice
  /** Nothing can be chosen: another office, or another decision, comes first. */
  readonly locked: boolean
  readonly onWinner: (winner: Side) => void
  readonly onChoice: (choice: SideChoice) => void
}

const SIDES = [0, 1] as const

/** Two records side by side. The choices of a row are one group: arrow keys choose, Tab goes to the next row. */
export function MergeTable({ kind, pair, winner, choice, locked, onWinner, onChoice }: MergeTableProps) {
  const { values, masked, records } = pair
  const text = (side: Side, field: string): string => {
    const hidden = masked[side][field]
    if (hidden !== undefined) return hidden
    return values[side][field] === undefined ? BLANK : valueText(kind, field, values[side][field])
  }
  return (
    <table className="tasks-table" aria-label={TEXT.table}>
      <thead>
        <tr>
          <th scope="col">{TASKS_TEXT.field}</th>
          {SIDES.map((side) => (
            <th scope="col" key={side}>
              <div className="tasks-rival">
                <span>{TEXT.side(side)}</span>
                {!locked && (
                  <LinkButton
                    aria-label={`${TEXT.side(side)}：${TEXT.takeAll}`}
                    onClick={() => onChoice(allOf(kind, values, side))}
                  >
                    {TEXT.takeAll}
                  </LinkButton>
                )}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!locked && (
          <tr>
            <th scope="row">{TEXT.keepRow}</th>
            {SIDES.map((side) => (
              <td key={side} className={winner === side ? 'tasks-chosen' : undefined}>
                <label>
                  <input
                    type="radio"
                    name={`${records[0].id} winner`}
                    aria-label={`${TEXT.side(side)}：${TEXT.keep}`}
                    checked={winner === side}
                    onChange={() => onWinner(side)}
                  />
                  {winner === side ? TEXT.keep : TEXT.going}
                </label>
              </td>
            ))}
          </tr>
        )}
        {pairFields(kind, values).map((field) => (
          <tr key={field}>
            <th scope="row">{fieldLabel(kind, field)}</th>
            {SIDES.map((side) =>
              differs(values, field) && !locked ? (
                <td key={side} className={choice[field] === side ? 'tasks-chosen' : undefined}>
                  <label>
                    <input
                      type="radio"
                      name={`${records[0].id} ${field}`}
                      aria-label={TEXT.take(fieldLabel(kind, field), TEXT.side(side))}
                      checked={choice[field] === side}
                      onChange={() => onChoice({ ...choice, [field]: side })}
                    />
                    {text(side, field)}
                  </label>
                </td>
              ) : (
                <td key={side} className={differs(values, field) ? undefined : 'muted'}>
                  {text(side, field)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
