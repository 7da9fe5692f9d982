import { useMemo } from 'react'
import { PAGE_TEXT as TEXT } from '../../../text/register'
import { TODO_TEXT } from '../../../text/todo'
import { EmptyState } from '../../../ui/empty-state'
import { itemOf } from '../../../ui/findings/todo-item'
import { TodoList } from '../../../ui/findings/todo-list'
import { openFindings, todoRows } from '../../../ui/findings/todo-rows'
import { useFindingsOf } from '../../../ui/findings/use-findings'
import { today } from '../../../ui/today'

/** 规则提示: what the rules find about this association, with its articles and the way to mend each. */
export function FindingsPart({ id }: { readonly id: string }) {
  const found = useFindingsOf(id)
  const day = today()
  const items = useMemo(() => {
    if (found === undefined) return undefined
    const open = openFindings([found], { today: day, office: '', whose: 'all' })
    // The page itself says whose they are.
    return todoRows(open).map((row) => itemOf({ ...row, names: [] }, day))
  }, [found, day])
  if (items === undefined) return <p className="muted">{TODO_TEXT.loading}</p>
  return (
    <div className="section">
      {items.length === 0 ? (
        <EmptyState title={TEXT.noFindings}>{TEXT.noFindingsText}</EmptyState>
      ) : (
        <TodoList items={items} detailed />
      )}
    </div>
  )
}
