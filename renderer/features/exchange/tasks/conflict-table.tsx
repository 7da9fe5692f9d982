import type { OpenConflict, RivalValue } from '../../../../shared/merge/inbox'
import type { Kind } from '../../../../shared/records/kinds'
import { useHistory } from '../../../store/hooks'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { useWriterPc, type WriterPc } from '../../../ui/keys/use-writer-pc'
import { LinkButton } from '../../../ui/link-button'
import { Tag } from '../../../ui/tag'
import { allFrom, choiceFields, type FieldChoice } from './conflict-choice'
import { baseText, editsText, fieldText, rivalText, writerWords } from './task-words'
import { WriterLine } from './writer-line'

interface ConflictTableProps {
  readonly conflict: OpenConflict
  readonly choice: FieldChoice
  /** Absent where another office decides. */
  readonly onChoice: ((choice: FieldChoice) => void) | undefined
}

/** Base and rivals field by field. The choices of a row are one group: arrow keys choose, Tab goes to the next row. */
export function ConflictTable({ conflict, choice, onChoice }: ConflictTableProps) {
  const { rivals } = conflict
  const history = useHistory(conflict.kind as Kind, conflict.id) ?? []
  const pcOf = useWriterPc()
  return (
    <table className="tasks-table">
      <thead>
        <tr>
          <th scope="col">{TEXT.field}</th>
          <th scope="col">{TEXT.base}</th>
          {rivals.map((rival) => (
            <th scope="col" key={rival.key}>
              <RivalHead rival={rival} pcOf={pcOf} />
              {onChoice !== undefined && (
                <LinkButton onClick={() => onChoice(allFrom(conflict, rival.key))}>{TEXT.takeAll}</LinkButton>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choiceFields(conflict).map((field) => (
          <tr key={field}>
            <th scope="row">{fieldText(conflict, field)}</th>
            <td className="muted">{baseText(conflict, field)}</td>
            {rivals.map((rival) => (
              <td key={rival.key} className={choice[field] === rival.key ? 'tasks-chosen' : undefined}>
                {onChoice === undefined ? (
                  rivalText(conflict, rival.value, field, editsText(conflict, rival, history))
                ) : (
                  <label>
                    <input
                      type="radio"
                      name={`${conflict.conflictId} ${field}`}
                      aria-label={TEXT.take(fieldText(conflict, field), writerWords(rival, pcOf))}
                      checked={choice[field] === rival.key}
                      onChange={() => onChoice({ ...choice, [field]: rival.key })}
                    />
                    {rivalText(conflict, rival.value, field, editsText(conflict, rival, history))}
                  </label>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const RivalHead = ({ rival, pcOf }: { readonly rival: RivalValue; readonly pcOf: WriterPc }) => (
  <div className="tasks-rival">
    <WriterLine writer={rival} pcOf={pcOf} />
    {rival.isOurs && <Tag tone="info">{TEXT.own}</Tag>}
    {rival.isShown && <Tag>{TEXT.shown}</Tag>}
  </div>
)
