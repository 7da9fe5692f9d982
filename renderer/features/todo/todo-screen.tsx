import { Radio } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { BUCKETS } from '../../../shared/rules/bucket'
import type { Finding } from '../../../shared/rules/finding'
import type { FindingCode } from '../../../shared/rules/finding-facts'
import { PROVISIONS, type Provision } from '../../../shared/rules/provisions'
import { NAV_TEXT } from '../../text/nav'
import { provisionName } from '../../text/provisions'
import { BUCKET_NAMES, findingText } from '../../text/rules'
import { EXPLAIN_TEXT, TODO_TEXT } from '../../text/todo'
import { EmptyState } from '../../ui/empty-state'
import { ExplainPanel } from '../../ui/findings/explain-panel'
import { ExplainedList } from '../../ui/findings/explained-list'
import { itemOf } from '../../ui/findings/todo-item'
import { TodoList } from '../../ui/findings/todo-list'
import { todoRows, type Told, type Whose } from '../../ui/findings/todo-rows'
import { useTodo } from '../../ui/findings/use-todo'
import { Page } from '../../ui/page'
import { useRemembered } from '../../ui/remembered'
import { RequestsNotice } from '../../ui/requests/requests-notice'
import { Section } from '../../ui/section'
import { useStepFocus } from '../../ui/step-focus'
import { IncompleteSection } from './incomplete-section'
import { NarrowBar } from './narrow-bar'
import {
  isDueInQuarter,
  isFilter,
  isOnly,
  isWanted,
  NOT_NARROWED,
  type Filter,
  type Narrowed,
} from './todo-filter'
import { TodoGroups } from './todo-groups'

/** What a list is narrowed to: an article, or the plain finding it holds for several associations. */
function onlyText(only: FindingCode | Provision, told: readonly Told[]): string {
  const article = PROVISIONS.find((provision) => provision === only)
  if (article !== undefined) return provisionName(article)
  const finding = told.find(({ finding: { code } }) => code === only)?.finding
  return finding === undefined ? '' : findingText(finding).found
}

/** 待办: everything the rules find, by weight; what it is about, on which article, and the way to mend it. */
export function TodoScreen() {
  const params = useParams<{ filter?: string; only?: string }>()
  const filter = isFilter(params.filter) ? params.filter : 'all'
  const only = isOnly(params.only) ? params.only : undefined
  const [whose, setWhose] = useRemembered<Whose>('todo whose', 'ours')
  const [grouped, setGrouped] = useRemembered('todo group', false)
  const [narrowed, setNarrowed] = useRemembered<Narrowed>('todo narrowed', NOT_NARROWED)
  const [explaining, setExplaining] = useState<Finding>()
  const todo = useTodo(whose)
  const shown = useMemo(() => {
    if (todo === undefined) return []
    const from = filter === 'explained' ? todo.explained : todo.told
    return from.filter((each) => {
      if (!isWanted(each, narrowed)) return false
      if (only !== undefined && each.finding.code !== only && each.finding.article !== only) return false
      if (filter === 'quarter') return isDueInQuarter(each, todo.day)
      return filter === 'all' || filter === 'explained' || filter === 'incomplete' || each.bucket === filter
    })
  }, [todo, filter, only, narrowed])
  // Behind the last row there is none to go to.
  useStepFocus(`${todo?.told.length} ${todo?.explained.length}`)
  if (todo === undefined) {
    return (
      <Page title={TODO_TEXT.title}>
        <p className="loading">{TODO_TEXT.loading}</p>
      </Page>
    )
  }
  const { all, told, counts, day, explained } = todo
  const quarter = told.filter((each) => isDueInQuarter(each, day)).length
  const filters: readonly (readonly [Filter, string, number | undefined])[] = [
    ['all', TODO_TEXT.all, told.length],
    ...BUCKETS.map((bucket) => [bucket, BUCKET_NAMES[bucket], counts[bucket]] as const),
    ['quarter', TODO_TEXT.quarter, quarter],
    ['incomplete', TODO_TEXT.incomplete, undefined],
    ['explained', TODO_TEXT.explained, explained.length],
  ]
  const isList = filter !== 'incomplete' && filter !== 'explained'
  return (
    <Page
      title={TODO_TEXT.title}
      crumbs={<Link href="/">{NAV_TEXT.home}</Link>}
      beside={<span className="muted">{TODO_TEXT.lead}</span>}
    >
      <RequestsNotice />
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
      </nav>
      {filter !== 'incomplete' && (
        <NarrowBar all={all} narrowed={narrowed} onNarrowed={setNarrowed} whose={whose} onWhose={setWhose}>
          {isList && (
            <Radio.Group
              aria-label={TODO_TEXT.groupBy}
              value={grouped}
              onChange={(event) => setGrouped(event.target.value === true)}
              options={[
                { value: false, label: TODO_TEXT.byMatter },
                { value: true, label: TODO_TEXT.byAssociation },
              ]}
            />
          )}
        </NarrowBar>
      )}
      {filter === 'incomplete' && <IncompleteSection all={all} />}
      {filter === 'explained' && shown.length > 0 && (
        <Section title={EXPLAIN_TEXT.list}>
          <ExplainedList told={shown} />
        </Section>
      )}
      {isList && shown.length > 0 && grouped && (
        <TodoGroups key={`${filter} ${only ?? ''}`} told={shown} day={day} onExplain={setExplaining} />
      )}
      {isList && shown.length > 0 && !grouped && (
        <Section title={TODO_TEXT.table}>
          <TodoList
            key={`${filter} ${only ?? ''}`}
            items={todoRows(shown, { only }).map((row) => itemOf(row, day))}
            onExplain={setExplaining}
            detailed
          />
        </Section>
      )}
      {filter !== 'incomplete' && shown.length === 0 && (
        <Section title={TODO_TEXT.table}>
          <EmptyState title={filter === 'all' ? TODO_TEXT.none : TODO_TEXT.noneHere}>
            {all.length === 0 ? TODO_TEXT.noAssociations : TODO_TEXT.noneText}
          </EmptyState>
        </Section>
      )}
      {explaining !== undefined && (
        <ExplainPanel finding={explaining} onClose={() => setExplaining(undefined)} />
      )}
    </Page>
  )
}
