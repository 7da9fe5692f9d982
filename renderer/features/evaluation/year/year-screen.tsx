import { Button, Select } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { comparable } from '../../../../shared/base/normalize'
import { partsOf } from '../../../../shared/base/iso-date'
import { STEP_ORDER } from '../../../../shared/evaluation/steps'
import { STEP_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { DOCUMENTS_TEXT } from '../../../text/evaluation-documents'
import { REVIEW_TEXT } from '../../../text/review-queue'
import { BACK_TEXT } from '../../../text/looking-back'
import { PLAN_TEXT } from '../../../text/year-plan'
import { SCHEMES_TEXT } from '../../../text/schemes'
import { APP_TEXT } from '../../../text/app'
import { useStore } from '../../../store/store-provider'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { LinkButton } from '../../../ui/link-button'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { useSay } from '../../../ui/say'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { SearchBox } from '../../../ui/search-box'
import { DocumentsPanel } from './documents-panel'
import { PlanPanel } from './plan-panel'
import { reasonsText, startEvaluation } from './start-evaluation'
import { useChosen } from './use-chosen'
import { useProgress } from './use-progress'
import { useEvaluatedYears, useYear } from './use-year'
import { yearColumns } from './year-columns'
import { yearCounts, type YearRow } from './year-rows'
import './year.css'

const ALL = 'all'

/** 年度评估: who is evaluated in a year, and where each evaluation stands. */
export function YearScreen() {
  const thisYear = partsOf(today()).year
  const [year, setYear] = useRemembered('evaluation year', thisYear)
  const [wanted, setWanted] = useRemembered('evaluation search', '')
  const [step, setStep] = useRemembered<string>('evaluation step', ALL)
  const { office } = useDesk().identity
  const rows = useYear(year)
  const years = useEvaluatedYears(thisYear)
  const progress = useProgress(rows)
  const { start, busy } = useStart(year)
  const [chosen, setChosen] = useChosen(year)
  const [writing, setWriting] = useState(false)
  const [planned, setPlanned] = useState<readonly YearRow[]>()
  const [, go] = useLocation()
  const open = (row: YearRow): void => {
    if (row.evaluation === undefined) void start(row)
    else go(`/evaluations/${row.evaluation.id}`)
  }
  if (rows === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const counts = yearCounts(rows, office)
  const shown = rows.filter((row) => matches(row, wanted) && (step === ALL || row.step === step))
  const unfinished = (
    chosen.size === 0
      ? shown.filter(({ standing }) => standing.verdict === 'due')
      : rows.filter(({ associationId }) => chosen.has(associationId))
  ).filter(({ evaluation }) => evaluation?.value.grade === undefined)
  return (
    <Page
      fixed
      title={YEAR_TEXT.title}
      beside={
        <>
          <span className="muted">{YEAR_TEXT.counted(counts.due, counts.started, counts.final)}</span>
          {chosen.size > 0 && (
            <>
              <Tag tone="info">{YEAR_TEXT.chosen(chosen.size)}</Tag>
              <LinkButton onClick={() => setChosen(new Set())}>{YEAR_TEXT.chooseNone}</LinkButton>
            </>
          )}
          {counts.late > 0 && <Tag tone="bad">{PLAN_TEXT.lateCount(counts.late)}</Tag>}
          <Link href="/schemes">{SCHEMES_TEXT.link}</Link>
          <Link href={`/evaluations/review/${year}`}>{REVIEW_TEXT.link}</Link>
          <Link href={`/evaluations/back/${year}`}>{BACK_TEXT.link}</Link>
        </>
      }
      actions={
        <div className="year-filters">
          <Button disabled={unfinished.length === 0} onClick={() => setPlanned(unfinished)}>
            {PLAN_TEXT.openMany(unfinished.length)}
          </Button>
          <Button onClick={() => setWriting(true)}>{DOCUMENTS_TEXT.open}</Button>
          <SearchBox label={YEAR_TEXT.search} value={wanted} onChange={setWanted} />
          <Select
            aria-label={YEAR_TEXT.state}
            value={step}
            style={{ width: 132 }}
            onChange={setStep}
            options={[
              { value: ALL, label: YEAR_TEXT.allStates },
              ...STEPS.map((value) => ({ value, label: STEP_TEXT[value] })),
            ]}
          />
          <Select
            aria-label={YEAR_TEXT.year}
            value={year}
            style={{ width: 100 }}
            onChange={setYear}
            options={years.map((value) => ({
              value,
              label: YEAR_TEXT.yearOf(value),
            }))}
          />
        </div>
      }
    >
      <DataTable
        fill
        label={YEAR_TEXT.table(year)}
        columns={yearColumns({
          onOpen: open,
          busy,
          progress,
          onPlan: (row) => setPlanned([row]),
          onPrint: ({ associationId, evaluation }) =>
            go(
              evaluation === undefined
                ? `/evaluations/blank/${year}/${associationId}`
                : `/evaluations/${evaluation.id}/print`,
            ),
        })}
        rows={shown}
        rowKey={({ associationId }) => associationId}
        onOpen={open}
        marks={{ marked: chosen, onMark: setChosen, nameOf: ({ association }) => association.name ?? '' }}
        firstOrder={{ key: 'name', down: false }}
        empty={
          <EmptyState title={rows.length === 0 ? YEAR_TEXT.emptyTitle : YEAR_TEXT.nobody}>
            {rows.length === 0 ? YEAR_TEXT.empty : ''}
          </EmptyState>
        }
      />
      {writing && (
        <DocumentsPanel rows={rows} chosen={chosen} year={year} onClose={() => setWriting(false)} />
      )}
      {planned !== undefined && (
        <PlanPanel rows={planned} year={year} onClose={() => setPlanned(undefined)} />
      )}
    </Page>
  )
}

const STEPS = ['not-started', ...STEP_ORDER, 'received', 'returned'] as const

const matches = ({ association: { name, hostName, creditCode } }: YearRow, wanted: string): boolean =>
  [name, hostName, creditCode].some((text) => comparable(text ?? '').includes(comparable(wanted)))

/** Starts an evaluation and goes there; asks first where it is not due by default. */
function useStart(year: number) {
  const store = useStore()
  const { office } = useDesk().identity
  const ask = useAsk()
  const say = useSay()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const start = async (row: YearRow): Promise<void> => {
    if (busy) return
    const decided =
      row.standing.verdict === 'due' ||
      (await ask({
        title: YEAR_TEXT.askTitle(row.association.name ?? ''),
        text: YEAR_TEXT.askText(reasonsText(row)),
        yes: YEAR_TEXT.startAnyway,
        no: YEAR_TEXT.cancel,
      }))
    if (!decided) return
    setBusy(true)
    const written = await startEvaluation(store, row, year, office)
    setBusy(false)
    if (!written.ok) return say.failed(written.failure)
    go(`/evaluations/${row.evaluationId}`)
  }
  return { start, busy }
}
