import { useEffect, useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { yearResults, type Evaluated } from '../../../../shared/evaluation/looking-back'
import type { Association } from '../../../../shared/records/association'
import { APP_TEXT } from '../../../text/app'
import { YEAR_TEXT } from '../../../text/evaluation'
import { BACK_TEXT as TEXT } from '../../../text/looking-back'
import { useChildren } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import { Chart } from '../../../ui/chart/chart'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { associationOf } from '../association-of'
import { sectionsOfYears, shareIn, yearsTable } from './figure-table'
import { FiguresPage } from './figures-page'
import { yearAnswers } from '../year/year-summary'

interface Read {
  readonly association: Association
  readonly evaluated: readonly Evaluated[]
}

/** Everything that was evaluated of an association, with its answers; `undefined` until it is read. */
function useEvaluatedOf(associationId: string): Read | undefined {
  const store = useStore()
  const evaluations = useChildren('evaluation', associationId)
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    if (evaluations === undefined) return undefined
    let left = false
    const gather = async (): Promise<void> => {
      const answers = await yearAnswers(
        store,
        evaluations.map((evaluation) => ({ evaluation })),
      )
      const association = await associationOf(store, associationId)
      const evaluated = evaluations.map(({ id, value }) => ({
        evaluation: value,
        answers: answers.get(id) ?? {},
      }))
      if (!left) setRead({ association, evaluated })
    }
    void gather()
    return () => {
      left = true
    }
  }, [store, associationId, evaluations])
  return read
}

/** The years of an association side by side, with a line for each section. */
export function YearsScreen() {
  const { id, print } = useParams<{ id: string; print?: string }>()
  const read = useEvaluatedOf(id)
  const years = useMemo(() => yearResults(read?.evaluated ?? []), [read])
  const content = useMemo(
    () => ({
      type: 'line' as const,
      categories: years.map(({ year }) => String(year)),
      series: sectionsOfYears(years).map((section) => ({
        name: section,
        values: years.map((each) => {
          const share = shareIn(each, section)
          return share === undefined ? undefined : Math.round(share / 10) / 10
        }),
      })),
      unit: '%',
      max: 100,
    }),
    [years],
  )
  if (read === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const title = TEXT.yearsTitle(read.association.name ?? '')
  if (years.length === 0) {
    return (
      <Page title={title} crumbs={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}>
        <EmptyState title={TEXT.noneOf}>{TEXT.noneOfHint}</EmptyState>
      </Page>
    )
  }
  const schemes = new Set(years.map(({ scheme }) => `${scheme.id} ${scheme.version}`))
  return (
    <FiguresPage
      title={title}
      path={`/evaluations/years/${id}`}
      printed={print !== undefined}
      note={schemes.size > 1 ? `${TEXT.note}${TEXT.otherScheme}` : TEXT.note}
      tables={[yearsTable(years)]}
      plot={<Chart content={content} label={TEXT.chartYears} />}
    />
  )
}
