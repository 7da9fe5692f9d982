import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { grouped } from '../../../shared/base/grouped'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Finding } from '../../../shared/rules/finding'
import { TODO_TEXT } from '../../text/todo'
import { itemOf } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { todoRows, type Told } from '../../ui/findings/todo-rows'
import { recordPath } from '../../ui/record-path'
import { Section } from '../../ui/section'

interface TodoGroupsProps {
  readonly told: readonly Told[]
  readonly day: IsoDate
  readonly onExplain: (finding: Finding) => void
}

const PAGE = 30

/** The list grouped by association, each with the way to its reminder letter; the most urgent association first. */
export function TodoGroups({ told, day, onExplain }: TodoGroupsProps) {
  const [shown, setShown] = useState(PAGE)
  const groups = grouped(
    todoRows(told, { apart: true }).map(({ names: [name = ''], bucket, finding }) => ({
      name,
      bucket,
      finding,
    })),
    ({ finding }) => finding.associationId,
  )
  const left = groups.size - shown
  return (
    <>
      {[...groups].slice(0, shown).map(([id, group]) => {
        const name = group[0]?.name === '' ? TODO_TEXT.unnamed : (group[0]?.name ?? TODO_TEXT.unnamed)
        return (
          <Section
            key={id}
            title={<Link href={recordPath({ kind: 'association', id })}>{name}</Link>}
            beside={<span className="muted">{group.length}</span>}
            actions={
              <Link href={`/todo/letter/${id}`} aria-label={TODO_TEXT.letterOf(name)}>
                {TODO_TEXT.letter}
              </Link>
            }
          >
            <TodoList
              items={todoRows(group, { apart: true }).map((row) => itemOf({ ...row, names: [] }, day))}
              onExplain={onExplain}
              detailed
            />
          </Section>
        )
      })}
      {left > 0 && (
        <div className="todo-more">
          <Button onClick={() => setShown(shown + PAGE)}>
            {TODO_TEXT.moreAssociations(Math.min(PAGE, left))}
          </Button>
        </div>
      )}
    </>
  )
}
