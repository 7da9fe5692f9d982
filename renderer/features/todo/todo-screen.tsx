import { Radio } from 'antd'
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { BUCKETS, type Bucket } from '../../../shared/rules/bucket'
import { CATALOGUE } from '../../../shared/rules/catalogue'
import type { FindingCode } from '../../../shared/rules/finding-facts'
import { PROVISIONS, type Provision } from '../../../shared/rules/provisions'
import { NAV_TEXT } from '../../text/nav'
import { provisionName } from '../../text/provisions'
import { BUCKET_NAMES, findingText } from '../../text/rules'
import { TODO_TEXT } from '../../text/todo'
import { EmptyState } from '../../ui/empty-state'
import { incompleteItem, itemOf, type TodoItem } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { todoRows, type Told, type Whose } from '../../ui/findings/todo-rows'
import { useTodo, type Todo } from '../../ui/findings/use-todo'
import { Page } from '../../ui/page'
import { useRemembered } from '../../ui/remembered'
import { Section } from '../../ui/section'

type Filter = Bucket | 'all' | 'incomplete'

const isFilter = (text: string | undefined): text is Filter =>
  text === 'all' || text === 'incomplete' || BUCKETS.some((bucket) => bucket === text)
const isOnly = (text: string | undefined): text is FindingCode | Provision =>
  text !== undefined && (Object.hasOwn(CATALOGUE, text) || PROVISIONS.some((provision) => provision === text))

/** What a list is narrowed to: an article, or the plain finding it holds for several associations. */
function onlyText(only: FindingCode | Provision, told: readonly Told[]): string {
  const article = PROVISIONS.find((provision) => provision === only)
  if (article !== undefined) return provisionName(article)
  const finding = told.find(({ finding: { code } }) => code === only)?.finding
  return finding === undefined ? '' : findingText(finding).found
}

function itemsOf(
  todo: Todo | undefined,
  filter: Filter,
  only: FindingCode | Provision | undefined,
): readonly TodoItem[] {
  if (todo === undefined) return []
  if (filter === 'incomplete') return todo.incomplete.map(incompleteItem)
  const bucket = filter === 'all' ? undefined : filter
  return todoRows(todo.told, { bucket, only }).map((row) => itemOf(row, todo.day))
}

/** 待办: everything the rules find, by weight; what it is about, on which article, and the way to mend it. */
export function TodoScreen() {
  const params = useParams<{ filter?: string; only?: string }>()
  const filter = isFilter(params.filter) ? params.filter : 'all'
  const only = isOnly(params.only) ? params.only : undefined
  const [whose, setWhose] = useRemembered<Whose>('todo whose', 'ours')
  const todo = useTodo(whose)
  const items = useMemo(() => itemsOf(todo, filter, only), [todo, filter, only])
  if (todo === undefined) {
    return (
      <Page title={TODO_TEXT.title}>
        <p className="loading">{TODO_TEXT.loading}</p>
      </Page>
    )
  }
  const { all, told, counts, incomplete } = todo
  const filters: readonly (readonly [Filter, string, number])[] = [
    ['all', TODO_TEXT.all, told.length],
    ...BUCKETS.map((bucket) => [bucket, BUCKET_NAMES[bucket], counts[bucket]] as const),
    ['incomplete', TODO_TEXT.incomplete, incomplete.length],
  ]
  return (
    <Page
      title={TODO_TEXT.title}
      crumbs={<Link href="/">{NAV_TEXT.home}</Link>}
      beside={<span className="muted">{TODO_TEXT.lead}</span>}
    >
      <nav className="todo-filters" aria-label={TODO_TEXT.filterBy}>
        {filters.map(([name, label, count]) => (
          <Link
            key={name}
            href={`/todo/${name}`}
            className="todo-filter"
            aria-current={name === filter && only === undefined ? 'true' : undefined}
          >
            {label} {count}
          </Link>
        ))}
        {only !== undefined && (
          <span className="todo-filter" aria-current="true">
            {TODO_TEXT.only(onlyText(only, told))}
          </span>
        )}
        <Radio.Group
          className="spread"
          aria-label={TODO_TEXT.whose}
          value={whose}
          onChange={(event) => setWhose(event.target.value === 'all' ? 'all' : 'ours')}
          options={[
            { value: 'ours', label: TODO_TEXT.ours },
            { value: 'all', label: TODO_TEXT.everybody },
          ]}
        />
      </nav>
      <Section title={TODO_TEXT.table}>
        {items.length > 0 ? (
          <TodoList key={`${filter} ${only ?? ''}`} items={items} detailed />
        ) : (
          <EmptyState title={filter === 'all' ? TODO_TEXT.none : TODO_TEXT.noneHere}>
            {all.length === 0 ? TODO_TEXT.noAssociations : TODO_TEXT.noneText}
          </EmptyState>
        )}
      </Section>
    </Page>
  )
}
