import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { TODO_TEXT } from '../../text/todo'
import { EmptyState } from '../../ui/empty-state'
import type { AssociationFindings, RegisterViews } from '../../ui/findings/findings-memo'
import { incompleteItem, type TodoItem } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { useRegister } from '../../ui/findings/use-register'
import { Section } from '../../ui/section'
import { incompleteLines } from './incomplete-records'

type Lists = readonly (readonly RecordView[] | undefined)[]

/** What is not filled in, of every kind; the further kinds are read only while this is open. */
export function IncompleteSection({ all }: { readonly all: readonly AssociationFindings[] }) {
  const register = useRegister()
  const further: Lists = [
    useRecords('member'),
    useRecords('activity'),
    useRecords('funds'),
    useRecords('charter-version'),
    useRecords('election'),
    useRecords('organ'),
    useRecords('service-point'),
    useRecords('asset'),
    useRecords('typical-case'),
    useRecords('situation-report'),
    useRecords('prospect'),
    useRecords('parameter'),
    useRecords('ruling'),
  ]
  const items = register === undefined ? undefined : itemsOf(register, further, all)
  return (
    <Section title={TODO_TEXT.incomplete}>
      <p className="muted">{TODO_TEXT.incompleteLead}</p>
      {items === undefined && <p className="loading">{TODO_TEXT.loading}</p>}
      {items?.length === 0 && <EmptyState title={TODO_TEXT.noneHere}>{TODO_TEXT.noneText}</EmptyState>}
      {items !== undefined && items.length > 0 && <TodoList items={items} />}
    </Section>
  )
}

function itemsOf(
  register: RegisterViews,
  further: Lists,
  all: readonly AssociationFindings[],
): readonly TodoItem[] {
  const { terms, posts, meetings, plans, dossiers, sanctions, contacts } = register
  const parts: Lists = [terms, posts, meetings, plans, dossiers, sanctions, contacts]
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const lists = [...parts, ...further].filter((list) => list !== undefined)
  const associations = all.filter(({ missing }) => missing.length > 0).map(incompleteItem)
  return [...associations, ...incompleteLines(lists, names)]
}
