import { useMemo } from 'react'
import { Link } from 'wouter'
import { HOME_TEXT as TEXT } from '../../text/home'
import { TODO_TEXT } from '../../text/todo'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { BucketCounts } from '../../ui/findings/bucket-counts'
import { itemOf } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { countsOf, openFindings, todoRows } from '../../ui/findings/todo-rows'
import { useFindings } from '../../ui/findings/use-findings'
import { Section } from '../../ui/section'
import { today } from '../../ui/today'

/** So many lines leave room for the figures below them at 1366 × 768; the rest is one press away. */
const SHOWN = 8

/** The most urgent of what the rules find, with the counts of the rest. */
export function HomeTodo() {
  const { identity } = useDesk()
  const all = useFindings()
  const day = today()
  const told = useMemo(
    () =>
      all === undefined
        ? undefined
        : openFindings(all, { today: day, office: identity.office, whose: 'ours' }),
    [all, day, identity.office],
  )
  const items = useMemo(
    () => (told === undefined ? [] : todoRows(told).slice(0, SHOWN)).map((row) => itemOf(row, day)),
    [told, day],
  )
  return (
    <Section
      title={TEXT.todo}
      beside={told !== undefined && <BucketCounts counts={countsOf(told)} />}
      actions={<Link href="/todo">{TEXT.todoAll}</Link>}
    >
      {told === undefined && <p className="muted">{TODO_TEXT.loading}</p>}
      {told?.length === 0 && <EmptyState title={TEXT.noTodo}>{TEXT.noTodoText}</EmptyState>}
      {items.length > 0 && <TodoList items={items} />}
    </Section>
  )
}
