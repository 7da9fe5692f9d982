import { Radio } from 'antd'
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { BUCKETS, type Bucket } from '../../../shared/rules/bucket'
import { CATALOGUE } from '../../../shared/rules/catalogue'
import type { FindingCode } from '../../../shared/rules/finding-facts'
import { PROVISIONS, type Provision } from '../../../shared/rules/provisions'
import { BUCKET_NAMES } from '../../text/rules'
import { TODO_TEXT } from '../../text/todo'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { incompleteItem, itemOf, type TodoItem } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { countsOf, openFindings, todoRows, type Whose } from '../../ui/findings/todo-rows'
import { useFindings } from '../../ui/findings/use-findings'
import { Page } from '../../ui/page'
import { useRemembered } from '../../ui/remembered'
import { Section } from '../../ui/section'
import { today } from '../../ui/today'

type Filter = Bucket | 'all' | 'incomplete'

const isFilter = (text: string | undefined): text is Filter =>
  text === 'all' || text === 'incomplete' || BUCKETS.some((bucket) => bucket === text)
const isOnly = (text: string | undefined): text is FindingCode | Provision =>
  text !== undefined && (Object.hasOwn(CATALOGUE, text) || PROVISIONS.some((provision) => provision === text))

/** 待办: everything the rules find, by weight; what it is about, on which article, and the way to mend it. */
export function TodoScreen() {
  const params = useParams<{ filter?: string; only?: string }>()
  const filter = isFilter(params.filter) ? params.filter : 'all'
  const only = isOnly(params.only) ? params.only : undefined
  const { identity } = useDesk()
  const [whose, setWhose] = useRemembered<Whose>('todo whose', 'ours')
  const all = useFindings()
  const day = today()
  const told = useMemo(
    () => (all === undefined ? [] : openFindings(all, { today: day, office: identity.office, whose })),
    [all, day, identity.office, whose],
  )
  const incomplete = useMemo(() => (all ?? []).filter(({ missing }) => missing.length > 0), [all])
  const items = useMemo<readonly TodoItem[]>(() => {
    if (filter === 'incomplete') return incomplete.map(incompleteItem)
    const bucket = filter === 'all' ? undefined : filter
    return todoRows(told, { bucket, only }).map((row) => itemOf(row, day))
  }, [filter, only, told, incomplete, day])

  if (all === undefined)
    return <Page title={TODO_TEXT.title}>{<p className="loading">{TODO_TEXT.loading}</p>}</Page>
  const counts = countsOf(told)
  const filters: readonly (readonly [Filter, string, number])[] = [
    ['all', TODO_TEXT.all, told.length],
    ...BUCKETS.map((bucket) => [bucket, BUCKET_NAMES[bucket], counts[bucket]] as const),
    ['incomplete', TODO_TEXT.incomplete, incomplete.length],
  ]
  return (
    <Page title={TODO_TEXT.title} beside={<span className="muted">{TODO_TEXT.lead}</span>}>
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
