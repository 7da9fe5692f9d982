import { Button } from 'antd'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useRecords } from '../../../store/hooks'
import { useAssociationViews } from '../../../store/use-association-views'
import { APP_TEXT } from '../../../text/app'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { CHOOSE_TEXT as TEXT, SITE_TEXT } from '../../../text/site'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { FilterSelect } from '../../../ui/filter-select'
import { LinkButton } from '../../../ui/link-button'
import { ListSearch } from '../../../ui/list-search'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { searchableOnce } from '../../../ui/search/searcher'
import { useSearcher } from '../../../ui/search/use-searcher'
import { SearchBox } from '../../../ui/search-box'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { ExportNotice } from '../outgoing/export-notice'
import { useExport } from '../outgoing/use-export'
import { choosables, isPlanned, withSuperiors, type Choosable, type Planned } from './choosable'
import { CHOOSE_COLUMNS } from './choose-columns'
import { PackBarNotice } from './pack-bar'
import { useOwnPcs } from './use-own-pcs'

const NONE: ReadonlySet<string> = new Set()
const NO_ROWS: readonly Choosable[] = []
const WHEN = [
  { value: 'year', label: TEXT.year },
  { value: 'soon', label: TEXT.soon },
]

/** The associations that go to the office's other PC: marked one by one, by search, or by the plan of the year. */
export function ChooseScreen() {
  const { identity } = useDesk()
  const { bar, mayExport } = useOwnPcs()
  const exporting = useExport()
  const all = useChoosables()
  const [marked, setMarked] = useRemembered('site chosen', NONE)
  const [query, setQuery] = useRemembered('site search', '')
  const [when, setWhen] = useRemembered<Planned | undefined>('site planned', undefined)
  // The box is there before the rows are: what is typed while they are read is sought as soon as they come.
  const { searcher, learned } = useSearcher('site', { rows: all, searchable })
  const { shown, lacks } = useMemo(() => {
    const planned = when === undefined ? all : all?.filter((row) => isPlanned(row, when, today()))
    const found = learned >= 0 ? searcher.among(planned ?? NO_ROWS, searchable, query) : []
    return { shown: found, lacks: searcher.lacks }
  }, [all, when, searcher, learned, query])
  const chosen = withSuperiors(marked, all ?? NO_ROWS)
  return (
    <Page
      fixed
      title={TEXT.title}
      crumbs={
        <>
          <Link href="/exchange">{EXCHANGE_TEXT.title}</Link> /{' '}
          <Link href="/exchange/site">{SITE_TEXT.title}</Link>
        </>
      }
      beside={
        all !== undefined &&
        marked.size > 0 && (
          <>
            <Tag tone="info">{TEXT.chosen(chosen.size)}</Tag>
            <LinkButton onClick={() => setMarked(NONE)}>{TEXT.none}</LinkButton>
          </>
        )
      }
      actions={
        <Button
          type="primary"
          disabled={!mayExport || chosen.size === 0}
          loading={exporting.busy}
          onClick={() => void exporting.run(identity.office, { associations: chosen })}
        >
          {exporting.busy ? SITE_TEXT.exporting : TEXT.export(chosen.size)}
        </Button>
      }
    >
      <PackBarNotice bar={bar} />
      <ExportNotice exporting={exporting} />
      <p className="muted">{TEXT.intro}</p>
      <ListSearch count={all === undefined ? '' : TABLE_TEXT.count(shown.length, all.length)}>
        <SearchBox
          label={TEXT.searchLabel}
          placeholder={TEXT.search}
          autoFocus
          value={query}
          onChange={setQuery}
        />
        <FilterSelect
          label={TEXT.when}
          width={160}
          value={when}
          choices={WHEN}
          onChange={(next) => setWhen(next === 'year' || next === 'soon' ? next : undefined)}
        />
      </ListSearch>
      <DataTable
        fill
        tools={false}
        label={TEXT.table}
        columns={CHOOSE_COLUMNS}
        rows={shown}
        rowKey={({ id }) => id}
        firstOrder={{ key: 'name', down: false }}
        marks={{ marked, onMark: setMarked, nameOf: ({ id, value }) => value.name ?? id }}
        empty={
          all === undefined || lacks ? (
            <p className="loading" role="status">
              {all === undefined ? APP_TEXT.loading : TEXT.preparing}
            </p>
          ) : (
            <EmptyState title={TEXT.noMatch}>{when === undefined ? '' : TEXT.noPlan}</EmptyState>
          )
        }
      />
    </Page>
  )
}

function useChoosables(): readonly Choosable[] | undefined {
  const views = useAssociationViews()
  const assignments = useRecords('assignment')
  const day = today()
  return useMemo(() => {
    if (views === undefined || assignments === undefined) return undefined
    const plan = assignments.map(({ value }) => value)
    return choosables(views, plan, day)
  }, [views, assignments, day])
}

const searchable = searchableOnce(({ id, value, assessors }: Choosable) => {
  const names = [value.name ?? '', value.hostName ?? '', assessors]
  return { key: `${id} ${names.join(' ')}`, names, codes: [value.creditCode ?? ''] }
})
